import type { DemonstrationAccount } from "./sign-in.ts";

/** One picture of one page. */
export interface Shot {
  readonly file: string;
  readonly path: string;
  readonly width: number;
  /** In pixels of the page; the whole page when absent. */
  readonly height?: number;
  readonly scale: number;
  /** Whose page it is; the leader's when absent, nobody's when null. */
  readonly user?: DemonstrationAccount | null;
  /** Pressed before the picture is taken. */
  readonly key?: string;
  /** A selector of what comes last. */
  readonly last?: string;
}

interface PageLook extends Pick<Shot, "path" | "user" | "key" | "last"> {
  readonly name: string;
}

/** Lines of the query editor, which is loaded after its page. */
const EDITOR = ".CodeMirror-line";

/** What stands in the README and in docs/pages.md; the repository holds these. */
export const DOCUMENTS: readonly Shot[] = [
  { file: "board.png", path: "/board?lang=zh-CN&theme=light", width: 1440, height: 1250, scale: 1 },
  { file: "wall.png", path: "/wall?lang=zh-CN&theme=dark", width: 1920, height: 1080, scale: 0.75 },
  { file: "compare.png", path: "/compare?lang=en&theme=light", width: 1440, height: 1100, scale: 1 },
  { file: "board-phone.png", path: "/board?lang=zh-CN&theme=light", width: 390, height: 844, scale: 1.5 },
  { file: "county.png", path: "/board/330421?lang=en&theme=dark", width: 1440, height: 1100, scale: 0.75 },
  { file: "cases.png", path: "/cases?lang=zh-CN&theme=light", width: 1440, height: 1100, scale: 0.75 },
  { file: "region.png", path: "/region/330421?lang=zh-CN&theme=light", width: 1440, height: 1100, scale: 0.75 },
  { file: "metric.png", path: "/metric/XF05?lang=en&theme=light", width: 1440, height: 1100, scale: 0.75 },
  { file: "metrics.png", path: "/metrics?lang=zh-CN&theme=light", width: 1440, height: 900, scale: 0.75 },
  { file: "index-builder.png", path: "/index-builder?lang=en&theme=light", width: 1440, height: 1100, scale: 0.75 },
  { file: "explore.png", path: "/explore?example=counties&lang=en&theme=light", width: 1440, height: 1100, scale: 0.75, user: "demo-analyst", last: EDITOR },
  { file: "sign-in.png", path: "/sign-in?lang=zh-CN&theme=light", width: 1440, height: 760, scale: 0.75, user: null },
];

/** Where each view of the comparison has something to show. */
const COMPARED: Readonly<Record<string, string>> = {
  trend: "of=TJ02",
  bars: "of=TJ02",
  ranks: "of=TJ02",
  slope: "of=TJ02",
  heat: "of=TJ02&regions=towns(330400)",
  strip: "of=TJ02&regions=towns(330400)",
  map: "of=TJ02",
  scatter: "of=TJ02,TJ05",
  funnel: "of=TJ02&regions=towns(330400)",
  control: "of=TJ02&focus=330421",
  change: "of=TJ02",
  table: "of=TJ02,TJ05",
};

/** The pages that exist, one address of each. */
const PAGES: readonly PageLook[] = [
  { name: "board", path: "/board" },
  { name: "board-county", path: "/board/330421" },
  { name: "board-environment", path: "/board?board=business-environment" },
  { name: "board-disputes", path: "/board?board=dispute-resolution" },
  { name: "compare", path: "/compare" },
  ...Object.entries(COMPARED).map(([view, query]) => ({ name: `compare-${view}`, path: `/compare?${query}&view=${view}&beside=none` })),
  { name: "cases", path: "/cases" },
  { name: "region", path: "/region/330421" },
  { name: "metric", path: "/metric/XF05" },
  { name: "metrics", path: "/metrics" },
  { name: "index-builder", path: "/index-builder" },
  { name: "explore", path: "/explore?example=towns", user: "demo-analyst", last: EDITOR },
  { name: "account", path: "/account" },
  { name: "accounts", path: "/administration/accounts", user: "demo-admin" },
  { name: "audit", path: "/administration/audit", user: "demo-admin" },
  { name: "sign-in", path: "/sign-in", user: null },
];

/** A phone, a desk, a wall of 3840 pixels. */
const WIDTHS = [{ width: 390, scale: 2 }, { width: 1440, scale: 1 }, { width: 3840, scale: 1 }] as const;

/** The wall begins with a metric and ends with the towns, which the arrow to the left reaches first. */
const WALLS: readonly PageLook[] = [
  { name: "wall", path: "/wall" },
  { name: "wall-towns", path: "/wall", key: "ArrowLeft" },
  { name: "wall-county", path: "/wall?region=330421" },
  { name: "wall-county-towns", path: "/wall?region=330421", key: "ArrowLeft" },
];
const SCREENS = [{ width: 1920, height: 1080, scale: 1 }, { width: 3840, height: 2160, scale: 1 }] as const;

const address = (path: string, language: string, theme: string): string => `${path}${path.includes("?") ? "&" : "?"}lang=${language}&theme=${theme}`;

/** Every look of every page. */
export const LOOKS: readonly Shot[] = ["zh-CN", "en"].flatMap((language) =>
  ["light", "dark"].flatMap((theme) => {
    const looks = (pages: readonly PageLook[], sizes: readonly Pick<Shot, "width" | "height" | "scale">[]): Shot[] =>
      pages.flatMap(({ name, path, ...who }) => sizes.map((size) => ({ file: `${name}-${language}-${theme}-${size.width}.png`, path: address(path, language, theme), ...who, ...size })));
    return [...looks(PAGES, WIDTHS), ...looks(WALLS, SCREENS)];
  }),
);
