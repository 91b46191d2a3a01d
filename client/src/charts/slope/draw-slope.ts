import type { GraphicComponentOption } from "echarts";
import type { Tokens } from "../../ui/tokens.ts";
import { bandShape } from "../band-shape.ts";
import { baseOption } from "../base-option.ts";
import type { Drawing, Size } from "../drawing.ts";
import { discAt, lineThrough, textAt } from "../graphic.ts";
import type { Mark } from "../mark.ts";
import { runs } from "../runs.ts";
import { spreadLabels } from "../spread-labels.ts";
import { periodX, rankY, slopeLayout } from "./slope-layout.ts";
import type { SlopeLayout } from "./slope-layout.ts";
import type { SlopeUnit, SlopeView } from "./slope-view.ts";

const SIZE = 12;

/** A line per region from rank to rank; only where the value changed by more than chance it is coloured and carries a shape. */
export function drawSlope(view: SlopeView, tokens: Tokens, size: Size): Drawing {
  const layout = slopeLayout(view, size.width);
  // What is established is drawn over what is not.
  const ordered = view.units.toSorted((a, b) => Number(established(a)) - Number(established(b)));
  return {
    summary: view.summary,
    marks: rankMarks(view, layout),
    option: {
      ...baseOption(view.summary),
      graphic: [...heads(view, layout, tokens), ...ordered.flatMap((unit) => unitLine(unit, view.periods.length, layout, tokens)), ...names(view, layout, "first", tokens), ...names(view, layout, "last", tokens)],
    },
  };
}

const established = ({ change }: SlopeUnit): boolean => change === "better" || change === "worse";

function heads({ periods }: SlopeView, layout: SlopeLayout, tokens: Tokens): GraphicComponentOption[] {
  const full = periods.length <= 2;
  return periods.flatMap((period, place) => {
    const x = periodX(layout, place, periods.length);
    const fresh = period.year !== periods[place - 1]?.year;
    const text = full || period.short === "" ? period.label : period.short;
    const foot = layout.total - 16;
    return [
      lineThrough([[x, layout.head], [x, foot]], { stroke: tokens.line, width: 1, z: 0 }),
      textAt(x, full ? 14 : 22, text, { fill: tokens.text2, size: SIZE, align: "center" }),
      ...(!full && fresh && period.short !== "" ? [textAt(x, 7, period.year, { fill: tokens.text3, size: 11, align: "center" })] : []),
    ];
  });
}

function unitLine(unit: SlopeUnit, count: number, layout: SlopeLayout, tokens: Tokens): GraphicComponentOption[] {
  const told = established(unit);
  const colour = unit.change === "better" || unit.change === "worse" ? tokens.band[unit.change] : tokens.control;
  const at = (place: number): readonly [number, number] => [periodX(layout, place, count), rankY(layout, unit.ranks[place] ?? 0)];
  const lines = runs(count, (place) => unit.ranks[place] !== null && unit.ranks[place] !== undefined).map(([first, last]) =>
    lineThrough(Array.from({ length: last - first + 1 }, (_, step) => at(first + step)), { stroke: colour, width: told ? 2.4 : 1.1, z: told ? 3 : 2 }),
  );
  const discs = unit.ranks.flatMap((rank, place): GraphicComponentOption[] => {
    if (rank === null) return [];
    const [x, y] = at(place);
    const ground = told ? colour : tokens.fill;
    const ink = told ? tokens.surface : tokens.text1;
    return [discAt(x, y, layout.radius, ground, told ? tokens.surface : tokens.control), textAt(x, y, String(rank), { fill: ink, size: layout.radius < 8 ? 9 : 11, weight: 600, align: "center" })];
  });
  return [...lines, ...discs];
}

/** Names beside the first and the last period, moved apart where ranks are shared; at the end with value and shape. */
function names(view: SlopeView, layout: SlopeLayout, end: "first" | "last", tokens: Tokens): GraphicComponentOption[] {
  const place = end === "first" ? 0 : view.periods.length - 1;
  const shown = view.units.flatMap((unit) => (unit.ranks[place] === null || unit.ranks[place] === undefined ? [] : [{ unit, rank: unit.ranks[place] }]));
  const ys = spreadLabels(shown.map(({ rank }) => rankY(layout, rank)), layout.size + 4, layout.head, layout.total - 9);
  const gap = layout.radius + 7;
  return shown.flatMap(({ unit }, index) => {
    const y = ys[index] ?? 0;
    const look = { fill: established(unit) ? tokens.text1 : tokens.text2, size: layout.size, weight: established(unit) ? 600 : 400 } as const;
    if (end === "first") return [textAt(layout.left - gap, y, unit.name, { ...look, align: "right", width: layout.left - gap })];
    const left = layout.right + gap + 14;
    const room = layout.left - gap - 16;
    return [
      ...(unit.change === "better" || unit.change === "worse" ? [bandShape(unit.change, layout.right + gap + 4, y, tokens)] : []),
      textAt(left, y, unit.name, { ...look, width: room }),
      ...(layout.valued ? [textAt(layout.valueRight, y, unit.values[place] ?? "", { fill: tokens.text3, size: layout.size, align: "right" })] : []),
    ];
  });
}

function rankMarks(view: SlopeView, layout: SlopeLayout): Mark[] {
  const count = view.periods.length;
  return view.units.flatMap((unit) =>
    unit.details.flatMap((detail, place): Mark[] => {
      const rank = unit.ranks[place];
      const period = view.periods[place];
      if (rank === null || rank === undefined || period === undefined) return [];
      const [x, y] = [periodX(layout, place, count), rankY(layout, rank)];
      const reach = place === 0 || place === count - 1 ? layout.left : layout.radius + 4;
      const left = place === 0 ? 0 : x - layout.radius - 4;
      return [{ key: `${unit.code} ${period.id}`, detail, x, y, zone: { kind: "rect", left, top: y - layout.pitch / 2, width: reach + layout.radius + 4, height: layout.pitch, cursor: "ring" } }];
    }),
  );
}
