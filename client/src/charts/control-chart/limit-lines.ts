import type { GraphicComponentOption } from "echarts";
import type { Tokens } from "../../ui/tokens.ts";
import { areaOf, lineThrough, textAt } from "../graphic.ts";
import type { Point } from "../mark.ts";
import { placeWidth, xOf, yOf } from "../plot.ts";
import { spreadLabels } from "../spread-labels.ts";
import { withAlpha } from "../with-alpha.ts";
import type { ControlChartView, ControlLimits } from "./control-chart-view.ts";
import type { ControlLayout } from "./control-layout.ts";
import type { ControlWords } from "./control-words.ts";

const SIZE = 12;

/** Consecutive places of one baseline that have limits. */
interface Stretch {
  readonly places: readonly number[];
  readonly limits: readonly ControlLimits[];
  readonly trial: boolean;
}

/** Mean, limits and the pale ground between them, one stretch per baseline; trial limits are dashed and say so. */
export function limitLines(view: ControlChartView, layout: ControlLayout, words: ControlWords, tokens: Tokens): GraphicComponentOption[] {
  const drawnStretches = stretches(view);
  return [...drawnStretches.flatMap((stretch) => stretchLines(stretch, layout, words, tokens)), ...ends(drawnStretches, layout, words, tokens)];
}

function stretches({ points }: ControlChartView): Stretch[] {
  const found: { places: number[]; limits: ControlLimits[]; trial: boolean; baseline: number }[] = [];
  points.forEach(({ limits, baseline, trial }, place) => {
    if (limits === null) return;
    const last = found.at(-1);
    if (last === undefined || last.baseline !== baseline || last.places.at(-1) !== place - 1) found.push({ places: [place], limits: [limits], trial, baseline });
    else {
      last.places.push(place);
      last.limits.push(limits);
    }
  });
  return found;
}

/** Each place keeps its own limits over its whole width, for they follow from its own n. */
function steps({ plot }: ControlLayout, { places, limits }: Stretch, of: (limits: ControlLimits) => number): Point[] {
  const half = placeWidth(plot) / 2;
  const [least, most] = [plot.left, plot.left + plot.width];
  return places.flatMap((place, index): Point[] => {
    const x = xOf(plot, place);
    const y = yOf(plot, of(limits[index] ?? { centre: 0, lower: 0, upper: 0, centreText: "", lowerText: "", upperText: "" }));
    return [[Math.max(least, x - half), y], [Math.min(most, x + half), y]];
  });
}

function stretchLines(stretch: Stretch, layout: ControlLayout, words: ControlWords, tokens: Tokens): GraphicComponentOption[] {
  const [upper, lower, centre] = [steps(layout, stretch, (at) => at.upper), steps(layout, stretch, (at) => at.lower), steps(layout, stretch, (at) => at.centre)];
  const limit = { stroke: tokens.text3, width: 1.1, z: 3, ...(stretch.trial ? { dash: [5, 4] as const } : {}) };
  const [first] = lower;
  const foot = layout.plot.top + layout.plot.height;
  // Below the lower limit; above it where the limit lies at the plot's foot, on the labels of time.
  const trialY = (limitY: number): number => (limitY + 15 > foot ? limitY - 9 : limitY + 9);
  const trial = stretch.trial && first !== undefined ? [textAt(first[0] + 4, trialY(first[1]), words.trial, { fill: tokens.text3, size: 11, halo: tokens.surface })] : [];
  return [
    areaOf([...upper, ...lower.toReversed()], withAlpha(tokens.text3, tokens.mode === "dark" ? 0.12 : 0.07), 1),
    lineThrough(upper, limit),
    lineThrough(lower, limit),
    lineThrough(centre, { stroke: tokens.plumb, width: 1.6, z: 3 }),
    ...trial,
  ];
}

/** Names and values of the last lines, beside the plot. */
function ends(drawnStretches: readonly Stretch[], { plot, room }: ControlLayout, words: ControlWords, tokens: Tokens): GraphicComponentOption[] {
  const last = drawnStretches.at(-1)?.limits.at(-1);
  if (last === undefined) return [];
  const labels = [
    { at: last.upper, text: `${words.upper} ${last.upperText}`, mean: false },
    { at: last.centre, text: `${words.mean} ${last.centreText}`, mean: true },
    { at: last.lower, text: `${words.lower} ${last.lowerText}`, mean: false },
  ];
  const moved = spreadLabels(labels.map(({ at }) => yOf(plot, at)), SIZE + 4, plot.top, plot.top + plot.height);
  return labels.map(({ text, mean }, index) =>
    textAt(plot.left + plot.width + 8, moved[index] ?? 0, text, { fill: mean ? tokens.text1 : tokens.text3, size: SIZE, weight: mean ? 600 : 400, width: room + 4 }),
  );
}
