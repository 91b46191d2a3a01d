import type { GraphicComponentOption } from "echarts";
import type { Tokens } from "../../ui/tokens.ts";
import type { ValueUnit } from "../axis-scale.ts";
import { areaOf, lineThrough, textAt } from "../graphic.ts";
import type { LineLook } from "../graphic.ts";
import type { Point } from "../mark.ts";
import { spreadLabels } from "../spread-labels.ts";
import { plotX, plotY } from "../xy-plot.ts";
import type { XyPlot } from "../xy-plot.ts";
import type { FunnelLayout } from "./funnel-layout.ts";
import type { FunnelCurve, FunnelView } from "./funnel-view.ts";
import type { FunnelWords } from "./funnel-words.ts";

const SIZE = 12;

type Limits = readonly (number | null)[];

/** The 95 % band filled with its edges dashed, 99.8 % as a thin line, adjusted limits dotted, the line in plumb, all named at the right. */
export function limitCurves(view: FunnelView, { plot, room }: FunnelLayout, words: FunnelWords, tokens: Tokens): GraphicComponentOption[] {
  const { curve, adjusted, reference } = view;
  const thin: LineLook = { stroke: tokens.text3, width: 1.1, z: 3 };
  const dashed: LineLook = { ...thin, dash: [4, 3] };
  const dotted: LineLook = { stroke: tokens.accent, width: 1.3, dash: [1.5, 3], z: 3 };
  const line = (sizes: readonly number[], limits: Limits, look: LineLook): GraphicComponentOption[] => within(plot, sizes, possible(limits, view.unit)).map((points) => lineThrough(points, look));
  const middle = plotY(plot, reference.value);
  return [
    ...band(plot, curve.sizes, curve.lower95, curve.upper95, tokens),
    ...[curve.lower95, curve.upper95].flatMap((limits) => line(curve.sizes, limits, dashed)),
    ...[curve.lower998, curve.upper998].flatMap((limits) => line(curve.sizes, limits, thin)),
    ...(adjusted === null ? [] : [adjusted.lower95, adjusted.upper95].flatMap((limits) => line(adjusted.sizes, limits, dotted))),
    lineThrough([[plot.left, middle], [plot.left + plot.width, middle]], { stroke: tokens.plumb, width: 1.6, z: 4 }),
    ...ends(view, plot, room, words, tokens),
  ];
}

/** A limit where values end anyway, at 100 % say, is no limit to draw. */
function possible(limits: Limits, { least, most }: ValueUnit): Limits {
  return limits.map((limit) => (limit === null || (least !== null && limit <= least) || (most !== null && limit >= most) ? null : limit));
}

function band(plot: XyPlot, sizes: readonly number[], lower: Limits, upper: Limits, tokens: Tokens): GraphicComponentOption[] {
  const cut = (value: number): number => Math.min(plot.y.max, Math.max(plot.y.min, value));
  const edge = (limits: Limits): Point[] => sizes.flatMap((size, at): Point[] => (typeof limits[at] === "number" ? [[plotX(plot, size), plotY(plot, cut(limits[at]))]] : []));
  const points = [...edge(upper), ...edge(lower).toReversed()];
  return points.length < 3 ? [] : [areaOf(points, tokens.fill, 1)];
}

/** The parts of a curve that lie in the plot, cut where they cross its edge. */
function within(plot: XyPlot, sizes: readonly number[], limits: Limits): Point[][] {
  const parts: Point[][] = [];
  let open: Point[] | null = null;
  let before: { size: number; limit: number } | null = null;
  const at = (size: number, limit: number): Point => [plotX(plot, size), plotY(plot, limit)];
  const inside = (limit: number): boolean => limit >= plot.y.min && limit <= plot.y.max;
  sizes.forEach((size, index) => {
    const limit = limits[index];
    if (typeof limit !== "number") {
      open = null;
      before = null;
      return;
    }
    if (before !== null && inside(before.limit) !== inside(limit)) {
      const edge = (inside(limit) ? before.limit : limit) > plot.y.max ? plot.y.max : plot.y.min;
      const share = (edge - before.limit) / (limit - before.limit);
      const crossing = at(before.size + share * (size - before.size), edge);
      if (inside(limit)) parts.push((open = [crossing]));
      else open?.push(crossing);
    }
    if (!inside(limit)) open = null;
    else if (open === null) parts.push((open = [at(size, limit)]));
    else open.push(at(size, limit));
    before = { size, limit };
  });
  return parts.filter((part) => part.length > 1);
}

/** The line's name and value, and the limits' levels where their lower curves end, or their upper ones; what is not drawn has no name. */
function ends(view: FunnelView, plot: XyPlot, room: number, words: FunnelWords, tokens: Tokens): GraphicComponentOption[] {
  const endOf = (sizes: readonly number[], limits: Limits): number | undefined => within(plot, sizes, possible(limits, view.unit)).at(-1)?.at(-1)?.[1];
  const endOfBoth = (curve: FunnelCurve | null, lower: "lower95" | "lower998", upper: "upper95" | "upper998"): number | undefined =>
    curve === null ? undefined : (endOf(curve.sizes, curve[lower]) ?? endOf(curve.sizes, curve[upper]));
  const found = [
    { at: plotY(plot, view.reference.value), text: view.reference.text, strong: true, colour: tokens.text1 },
    { at: endOfBoth(view.curve, "lower95", "upper95"), text: words.limit95, strong: false, colour: tokens.text3 },
    { at: endOfBoth(view.curve, "lower998", "upper998"), text: words.limit998, strong: false, colour: tokens.text3 },
    { at: endOfBoth(view.adjusted, "lower95", "upper95"), text: words.adjusted, strong: false, colour: tokens.accent },
  ].flatMap(({ at, ...label }) => (at === undefined ? [] : [{ ...label, y: at }]));
  const moved = spreadLabels(found.map(({ y }) => y), SIZE + 4, plot.top, plot.top + plot.height);
  return found.map(({ text, strong, colour }, index) =>
    textAt(plot.left + plot.width + 8, moved[index] ?? 0, text, { fill: colour, size: SIZE, weight: strong ? 600 : 400, width: room + 4 }),
  );
}
