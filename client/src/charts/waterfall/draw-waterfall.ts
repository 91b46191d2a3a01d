import type { GraphicComponentOption } from "echarts";
import type { Language } from "../../ui/language.ts";
import type { Tokens } from "../../ui/tokens.ts";
import { baseOption } from "../base-option.ts";
import type { Drawing, Size } from "../drawing.ts";
import { discAt, lineThrough, textAt } from "../graphic.ts";
import type { Mark } from "../mark.ts";
import { pathSeries } from "../path-series.ts";
import type { ShapePath } from "../path-series.ts";
import { boxPath, hatchPath } from "../shape-paths.ts";
import type { Box } from "../shape-paths.ts";
import { twoLineName } from "../two-lines.ts";
import { acrossRules, plotX } from "../xy-plot.ts";
import { partialSums, ROW, waterfallLayout } from "./waterfall-layout.ts";
import type { WaterfallLayout } from "./waterfall-layout.ts";
import type { WaterfallEnd, WaterfallPart, WaterfallView } from "./waterfall-view.ts";
import { effectWord, SHARE_SIGNS } from "./waterfall-words.ts";

const SIZE = 12;
const BAR = 9;
/** Two shares of an effect lie below each other, or three of less height. */
const SHARE_BARS = { two: { height: BAR, step: BAR + 2 }, three: { height: 5, step: 7 } } as const;

/** From the first value over every part to the last one: own-rate effects filled, mix effects hatched or empty below them, each where the one before ended. */
export function drawWaterfall(view: WaterfallView, language: Language, tokens: Tokens, size: Size): Drawing {
  const layout = waterfallLayout(view, effectWord(language), size.width);
  return {
    summary: view.summary,
    marks: rowMarks(view, layout, size.width),
    option: {
      ...baseOption(view.summary),
      series: [pathSeries("effects", view.parts.flatMap((_, index) => bars(view, index, layout, tokens)), 3)],
      graphic: [
        ...acrossRules(layout, tokens, true),
        ...heads(view, layout, tokens),
        ...end(view.start, 0, layout, tokens),
        ...end(view.end, view.parts.length + 1, layout, tokens),
        ...view.parts.flatMap((_, index) => partWords(view, index, layout, tokens)),
        ...connectors(view, layout, tokens),
      ],
    },
  };
}

const rowY = ({ top }: WaterfallLayout, row: number): number => top + (row + 0.5) * ROW;

/** Towards the better side or the worse; of a neutral metric, neither. */
function colourOf(view: WaterfallView, effect: number, tokens: Tokens): string {
  if (view.direction === "neutral" || effect === 0) return tokens.dataLine;
  return (effect > 0) === (view.direction === "higher") ? tokens.band.better : tokens.band.worse;
}

function bars(view: WaterfallView, index: number, layout: WaterfallLayout, tokens: Tokens): ShapePath[] {
  const part = view.parts[index];
  const start = layout.starts[index];
  if (part === undefined || start === undefined) return [];
  const y = rowY(layout, index + 1);
  const box = (from: number, to: number, top: number, height: number): Box => {
    const [a, b] = [plotX(layout, from), plotX(layout, to)];
    return { left: Math.min(a, b), top, width: Math.max(1.2, Math.abs(b - a)), height };
  };
  if (part.shares.length === 0) return [{ d: boxPath(box(start, start + part.effect, y - BAR, BAR * 2), 1.5), fill: colourOf(view, part.effect, tokens) }];
  const { height, step } = part.shares.length > 2 ? SHARE_BARS.three : SHARE_BARS.two;
  const ends = partialSums(start, part);
  return part.shares.flatMap(({ value }, at) => shareBar(box(ends[at - 1] ?? start, ends[at] ?? start, y - BAR - 1 + at * step, height), at, colourOf(view, value, tokens)));
}

/** The own rate filled, the first mix hatched, the second one empty. */
function shareBar(box: Box, at: number, colour: string): ShapePath[] {
  if (at === 0) return [{ d: boxPath(box, 1.5), fill: colour }];
  const outline = { d: boxPath(box, 1.5), fill: "none", stroke: colour, width: 1 };
  return at === 1 ? [{ d: hatchPath(box, 3), fill: "none", stroke: colour, width: 1 }, outline] : [outline];
}

/** Where a part ends, the next one starts. */
function connectors(view: WaterfallView, layout: WaterfallLayout, tokens: Tokens): GraphicComponentOption[] {
  const levels = [view.start.value, ...view.parts.map((part, index) => (layout.starts[index] ?? 0) + part.effect)];
  return levels.map((value, row) => {
    const x = plotX(layout, value);
    return lineThrough([[x, rowY(layout, row)], [x, rowY(layout, row + 1)]], { stroke: tokens.control, width: 1, dash: [2, 2], z: 2 });
  });
}

function heads(view: WaterfallView, { columns, left }: WaterfallLayout, tokens: Tokens): GraphicComponentOption[] {
  const look = { fill: tokens.text3, size: SIZE } as const;
  const key = view.shares.length === 0 || columns.length > 1 ? [] : [textAt(view.shares.length > 2 ? 0 : left, 10, view.shares.map((name, at) => `${SHARE_SIGNS[at] ?? ""} ${name}`).join("  "), look)];
  return [...columns.map(({ head, right }) => textAt(right, 10, head, { ...look, align: "right" })), ...key];
}

function end({ label, value, text }: WaterfallEnd, row: number, layout: WaterfallLayout, tokens: Tokens): GraphicComponentOption[] {
  const y = rowY(layout, row);
  return [
    textAt(0, y, label, { fill: tokens.text2, size: layout.nameSize, width: layout.nameWidth + 2, twoLines: layout.twoLines }),
    discAt(plotX(layout, value), y, 4.5, tokens.accent, tokens.surface),
    textAt(layout.columns.at(-1)?.right ?? 0, y, text, { fill: tokens.text1, size: 13, weight: 600, align: "right" }),
  ];
}

function partWords(view: WaterfallView, index: number, layout: WaterfallLayout, tokens: Tokens): GraphicComponentOption[] {
  const part = view.parts[index];
  if (part === undefined) return [];
  const y = rowY(layout, index + 1);
  return [
    textAt(0, y, nameOf(part, layout), { fill: tokens.text1, size: layout.nameSize, width: layout.nameWidth + 2, twoLines: layout.twoLines }),
    ...layout.columns.map(({ of, right }, column) => textAt(right, y, of(part), { fill: column === layout.columns.length - 1 ? tokens.text1 : tokens.text2, size: SIZE, align: "right" })),
  ];
}

function nameOf({ name, incomplete }: WaterfallPart, { twoLines, nameSize, nameWidth }: WaterfallLayout): string {
  const whole = incomplete ? `${name} *` : name;
  return twoLines ? twoLineName(whole, nameSize, nameWidth) : whole;
}

function rowMarks(view: WaterfallView, layout: WaterfallLayout, width: number): Mark[] {
  const rows = [
    { key: "start", detail: view.start.detail, value: view.start.value },
    ...view.parts.map((part, index) => ({ key: part.code, detail: part.detail, value: (layout.starts[index] ?? 0) + part.effect })),
    { key: "end", detail: view.end.detail, value: view.end.value },
  ];
  return rows.map(({ key, detail, value }, row) => ({ key, detail, x: plotX(layout, value), y: rowY(layout, row), zone: { kind: "rect", left: 0, top: rowY(layout, row) - ROW / 2, width, height: ROW, cursor: "outline" } }));
}
