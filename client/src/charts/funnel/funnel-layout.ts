import { axisScale } from "../axis-scale.ts";
import type { Size } from "../drawing.ts";
import { textWidth } from "../text-width.ts";
import type { XyPlot } from "../xy-plot.ts";
import type { FunnelView } from "./funnel-view.ts";
import type { FunnelWords } from "./funnel-words.ts";

const SIZE = 12;
/** Room for names above the highest points, which at 100 % are many. */
const TOP = 32;

export interface FunnelLayout {
  readonly plot: XyPlot;
  /** Width kept for the names of the lines. */
  readonly room: number;
}

/** The value axis holds every region and the line; limits of the smallest n may leave it. */
export function funnelLayout(view: FunnelView, words: FunnelWords, size: Size): FunnelLayout {
  const values = [...view.units.map(({ value }) => value), view.reference.value, ...limitsAtMiddle(view)];
  const y = axisScale(values, view.unit, false);
  const x = axisScale([0, Math.max(view.sizeIsN ? view.smallLimit * 2 : 0, view.curve.sizes.at(-1) ?? 0, ...view.units.map((unit) => unit.size))], { suffix: "", decimals: 0, least: 0, most: null }, true);
  const left = Math.max(...y.labels.map((label) => textWidth(label, SIZE))) + 10;
  const names = [view.reference.text, words.limit95, words.limit998, ...(view.adjusted === null ? [] : [words.adjusted])];
  const room = Math.min(Math.max(...names.map((name) => textWidth(name, SIZE))), Math.round(size.width * 0.3));
  const right = Math.max(room + 10, textWidth(x.labels.at(-1) ?? "", SIZE) / 2);
  return { plot: { left, top: TOP, width: Math.max(60, size.width - left - right), height: Math.max(60, size.height - TOP - 46), x, y }, room };
}

/** The limits of half the sizes lie wholly in view, so that the funnel shows its shape. */
function limitsAtMiddle({ curve }: FunnelView): number[] {
  const middle = Math.floor(curve.sizes.length / 3);
  return [curve.lower95[middle], curve.upper95[middle], curve.lower998.at(-1), curve.upper998.at(-1)].filter((limit): limit is number => typeof limit === "number");
}
