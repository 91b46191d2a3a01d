import type { Band } from "../../band.ts";
import type { FunnelCurve, FunnelUnit, FunnelView } from "../../funnel/funnel-view.ts";
import type { TestedRankSetsView } from "../../rank-sets/rank-sets-view.ts";
import { detail } from "./detail.ts";

const LINE = 95.9;
const SIZES = Array.from({ length: 40 }, (_, step) => 6 + Math.round((step / 39) ** 2 * 184));

/** Limits of a share by the normal distribution: enough for a drawing. */
function curve(widen: number): FunnelCurve {
  const half = (z: number) => SIZES.map((size) => 100 * z * widen * Math.sqrt((0.959 * 0.041) / size));
  const [near, far] = [half(1.96), half(3.09)];
  const cut = (value: number): number => Math.min(100, Math.max(0, value));
  return {
    sizes: SIZES,
    lower95: near.map((width) => cut(LINE - width)),
    upper95: near.map((width) => cut(LINE + width)),
    lower998: far.map((width) => cut(LINE - width)),
    upper998: far.map((width) => cut(LINE + width)),
  };
}

const OUTLIERS: readonly (readonly [string, number, number, Band, 0.95 | 0.998])[] = [
  ["Xincang", 77, 100, "better", 0.95],
  ["Zhouquan", 79, 100, "better", 0.95],
  ["Weitang", 105, 100, "better", 0.95],
  ["Wangjiangjing", 93, 100, "better", 0.95],
  ["Yaozhuang", 139, 100, "better", 0.95],
  ["Danghu", 135, 99.3, "better", 0.95],
  ["Xucun", 183, 92.3, "worse", 0.95],
  ["Lindai", 57, 89.5, "worse", 0.95],
  ["Fengqiao", 53, 88.7, "worse", 0.95],
  ["Xieqiao", 44, 88.6, "worse", 0.95],
  ["Chang'an", 85, 89.4, "worse", 0.95],
  ["Puyuan", 166, 83.1, "worse", 0.998],
];

const outliers = OUTLIERS.map(([name, size, value, band, level], index): FunnelUnit => ({
  code: `33048${100 + index}`,
  name,
  size,
  value,
  text: `${value.toFixed(1)}%`,
  band,
  outside: { level, side: band === "better" ? "above" : "below" },
  judged: true,
  few: false,
  detail: { ...detail(name, `${value.toFixed(1)}%`), band, bandText: band },
}));

const others = Array.from({ length: 60 }, (_, index): FunnelUnit => {
  const size = 4 + ((index * 37) % 150);
  const value = Math.min(100, Math.round((LINE + Math.sin(index * 1.7) * (22 / Math.sqrt(size))) * 10) / 10);
  const band: Band = size < 10 ? "notRanked" : "similar";
  return { code: `33042${100 + index}`, name: `Town ${index + 1}`, size, value, text: `${value}%`, band, outside: null, judged: size >= 10, few: size < 10, detail: { ...detail(`Town ${index + 1}`, `${value}%`), band } };
});

/** Seventy-two towns around the city line, twelve of them outside their limits. */
export const townFunnel: FunnelView = {
  summary: "Agreement performance of 72 towns by n, against the limits around the city line of 95.9%.",
  unit: { suffix: "%", decimals: 1, least: 0, most: 100 },
  sizeTitle: "n, matured written agreements in 2026 Q3",
  reference: { value: LINE, text: "City 95.9%" },
  curve: curve(1),
  adjusted: null,
  smallLimit: 10,
  sizeIsN: true,
  units: [...outliers, ...others],
  levels: [{ level: 0.95, expected: 3.5, outside: 12 }, { level: 0.998, expected: 0.14, outside: 1 }],
  peers: [...outliers, ...others].filter(({ judged }) => judged).length,
  dispersion: { phi: 2.14, significant: true },
};

/** The same with adjusted limits. */
export const adjustedFunnel: FunnelView = { ...townFunnel, adjusted: curve(1.46) };

type Row = readonly [name: string, value: string, best: number, worst: number, shares: readonly number[]];

const ROWS: readonly Row[] = [
  ["Jiashan", "98.7", 1, 1, [0.98, 0.02]],
  ["Xiuzhou", "96.6", 2, 5, [0.02, 0.42, 0.26, 0.17, 0.1, 0.03]],
  ["Pinghu", "96.4", 2, 6, [0, 0.24, 0.26, 0.22, 0.17, 0.09, 0.02]],
  ["Nanhu", "96.2", 2, 6, [0, 0.19, 0.24, 0.24, 0.2, 0.1, 0.03]],
  ["Haiyan", "95.9", 2, 6, [0, 0.12, 0.2, 0.25, 0.3, 0.1, 0.03]],
  ["Haining", "94.8", 3, 7, [0, 0.01, 0.03, 0.08, 0.18, 0.43, 0.27]],
  ["Tongxiang", "94.1", 6, 7, [0, 0, 0.01, 0.04, 0.05, 0.25, 0.65]],
];

/** By their places, the pairs whose order chance leaves open. */
const OPEN: readonly (readonly [number, number])[] = [[2, 3], [2, 4], [2, 5], [3, 4], [3, 5], [3, 6], [4, 5], [4, 6], [5, 6], [6, 7]];

function openWith(place: number): string[] {
  return OPEN.flatMap(([one, other]) => (one === place ? [other] : other === place ? [one] : [])).map((other) => `33040${other - 1}`);
}

/** Seven counties with the places that chance leaves them, and an eighth without a rank. */
export const countyRanks: TestedRankSetsView = {
  summary: "Agreement performance of seven counties with their 90% rank sets.",
  level: 0.9,
  draws: 4000,
  valueHead: "%",
  places: ROWS.length,
  rows: [
    ...ROWS.map(([name, value, best, worst, shares], index) => ({ code: `33040${index}`, name, value, rank: { place: index + 1, best, worst, shares }, open: openWith(index + 1), reason: "", detail: detail(name, `${value}%`) })),
    { code: "330499", name: "New Area", value: "91.0", rank: null, open: [], reason: "n<10", detail: detail("New Area", "91.0%") },
  ],
};
