import type { GraphicComponentOption } from "echarts";
import type { Language } from "../../ui/language.ts";
import type { Tokens } from "../../ui/tokens.ts";
import type { Band } from "../band.ts";
import { bandShape } from "../band-shape.ts";
import { drawn, restsOnFew } from "../chart-value.ts";
import { discAt, textAt } from "../graphic.ts";
import { xOf, yOf } from "../plot.ts";
import type { Plot } from "../plot.ts";
import { textWidth } from "../text-width.ts";
import { causeText } from "./cause-text.ts";
import type { ControlCause, ControlChartView } from "./control-chart-view.ts";

const SIZE = 12;

const BAND: Readonly<Record<ControlCause["meaning"], Band>> = { improvement: "better", concern: "worse", neutral: "notRanked" };

/** A dot per value, and none over the ring of one that rests on few; where a rule is broken, the shape of its meaning, and its words at the last point of each run. */
export function causeMarks(view: ControlChartView, plot: Plot, language: Language, tokens: Tokens): GraphicComponentOption[] {
  const taken: Extent[] = [];
  const shapes = view.points.flatMap(({ value, causes }, place): GraphicComponentOption[] => {
    const number = drawn(value);
    if (number === null) return [];
    const [x, y] = [xOf(plot, place), yOf(plot, number)];
    const [cause] = causes;
    if (cause === undefined) return restsOnFew(value) ? [] : [discAt(x, y, 2.6, tokens.dataLine, tokens.surface)];
    return [discAt(x, y, 7, tokens.surface), bandShape(BAND[cause.meaning], x, y, tokens)];
  });
  const words = runEnds(view).toReversed().flatMap(({ place, cause }) => causeWords(view, place, cause, plot, language, tokens, taken));
  return [...shapes, ...words];
}

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** The last point of each stretch of points that break the same rule. */
function runEnds({ points }: ControlChartView): { place: number; cause: ControlCause }[] {
  return points.flatMap(({ causes }, place) => {
    const [cause] = causes;
    const [next] = points[place + 1]?.causes ?? [];
    if (cause === undefined || (next !== undefined && next.rule === cause.rule && next.direction === cause.direction)) return [];
    return [{ place, cause }];
  });
}

/** Above a high point and below a low one; left out, for the tooltip to say, where other words stand already. */
function causeWords(view: ControlChartView, place: number, cause: ControlCause, plot: Plot, language: Language, tokens: Tokens, taken: Extent[]): GraphicComponentOption[] {
  const value = view.points[place]?.value;
  const number = value === undefined ? null : drawn(value);
  if (number === null) return [];
  const text = causeText(cause, language);
  const width = textWidth(text, SIZE);
  const up = cause.direction === "up";
  const right = Math.min(plot.left + plot.width + 4, Math.max(plot.left + width, xOf(plot, place) + width / 2));
  const y = Math.min(plot.top + plot.height - 8, Math.max(plot.top + 6, yOf(plot, number) + (up ? -15 : 15)));
  const extent = { left: right - width, right, y };
  if (taken.some((other) => Math.abs(other.y - y) < SIZE + 3 && other.left < extent.right + 6 && extent.left < other.right + 6)) return [];
  taken.push(extent);
  const colour = { improvement: tokens.band.better, concern: tokens.band.worse, neutral: tokens.text2 }[cause.meaning];
  return [textAt(right, y, text, { fill: colour, size: SIZE, weight: 600, align: "right", halo: tokens.surface })];
}
