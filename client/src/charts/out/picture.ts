import type { GraphicComponentOption } from "echarts";
import { baseOption } from "../base-option.ts";
import type { Drawing } from "../drawing.ts";
import { lineThrough, textAt } from "../graphic.ts";
import type { DrawnPiece } from "../outlets/outlets.ts";
import { boxPath, hatchPath } from "../shape-paths.ts";
import { pathSeries } from "../path-series.ts";
import type { Tokens } from "../../ui/tokens.ts";
import { textWidth } from "../text-width.ts";
import { aboutText } from "./about-text.ts";
import { syntheticLine } from "./out-sheet.ts";
import type { ShownPiece } from "./shown-pieces.ts";
import type { TakenOut } from "./taken-out.ts";
import { wrapText } from "./wrap-text.ts";

/** A drawing at its place in a picture. */
export interface PicturePiece extends DrawnPiece {
  readonly left: number;
  readonly top: number;
}

/** Drawings on one ground. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly pieces: readonly PicturePiece[];
}

const MARGIN = 20;
const GAP = 12;
const NARROWEST = 320;

/** A panel as a picture: title, unit, metrics and place, scope, as-of and the synthetic badge above its charts and their keys, sentences, footnotes and source below them. */
export function pictureOf(taken: TakenOut, shown: readonly ShownPiece[]): Picture {
  const inner = Math.max(NARROWEST, ...shown.map(({ size }) => size.width));
  const details = shown.flatMap(({ drawing }) => drawing.marks.map(({ detail }) => detail));
  const about = aboutText(details, taken.provenance, taken.language);
  const head = headOf(taken, about, syntheticLine(details, taken.provenance.synthetic, taken.language), inner);
  const drawn = shown.flatMap((piece, at) => (piece.part === "" || piece.part === shown[at - 1]?.part ? [piece] : [partName(piece.part, taken.tokens, inner), piece]));
  const foot = footOf(taken, inner);
  let top = MARGIN;
  const pieces = [head, ...drawn, foot].flatMap((piece): PicturePiece[] => {
    if (piece.size.height === 0) return [];
    const here = top;
    top += piece.size.height + GAP;
    return [{ ...piece, left: MARGIN, top: here }];
  });
  return { width: inner + MARGIN * 2, height: top - GAP + MARGIN, title: [taken.text.title, about].filter((text) => text !== "").join(" · "), pieces };
}

/** Several drawings of one panel stand each under its part's name. */
function partName(name: string, tokens: Tokens, width: number): DrawnPiece {
  return { drawing: words(name, [textAt(0, 11, name, { fill: tokens.text1, size: 14, weight: 600, width })], []), size: { width, height: 22 } };
}

function headOf({ text, provenance, tokens }: TakenOut, about: string, synthetic: string, width: number): DrawnPiece {
  const badge = synthetic === "" ? 0 : textWidth(synthetic, 12) + 34;
  const titles = wrapText(text.title, 16, width - (badge === 0 ? 0 : badge + 12));
  const when = [provenance.scope, provenance.asOf].filter((part) => part !== "");
  const together = when.join(" · ");
  const smalls = wrapLines([text.drawn, text.subtitle === provenance.period ? "" : text.subtitle, about, ...(textWidth(together, 12) <= width ? [together] : when)], 12, width);
  const graphic = [
    ...titles.map((line, index) => textAt(0, 11 + index * 24, line, { fill: tokens.text1, size: 16, weight: 600 })),
    ...smalls.map((line, index) => textAt(0, titles.length * 24 + 10 + index * 18, line, { fill: tokens.text2, size: 12 })),
    ...(badge === 0
      ? []
      : [
          lineThrough([[width - badge, 1], [width - 1, 1], [width - 1, 23], [width - badge, 23], [width - badge, 1]], { stroke: tokens.control, width: 1, dash: [3, 2] }),
          textAt(width - badge + 24, 12, synthetic, { fill: tokens.text2, size: 12 }),
        ]),
  ];
  const box = { left: width - badge + 7, top: 6, width: 12, height: 12 };
  const series = badge === 0 ? [] : [pathSeries("badge", [{ d: hatchPath(box, 3), fill: "none", stroke: tokens.text3 }, { d: boxPath(box, 1), fill: "none", stroke: tokens.text3, width: 0.6 }])];
  return { drawing: words(text.title, graphic, series), size: { width, height: titles.length * 24 + smalls.length * 18 + 4 } };
}

function footOf({ text, provenance, tokens }: TakenOut, width: number): DrawnPiece {
  const notes = wrapLines([...text.notes, provenance.footnote], 12, width);
  const sources = wrapLines([provenance.source], 12, width);
  const height = (notes.length + sources.length) * 18 + (notes.length > 0 && sources.length > 0 ? 8 : 0);
  const graphic = [
    ...notes.map((line, index) => textAt(0, 9 + index * 18, line, { fill: tokens.text1, size: 12 })),
    ...sources.map((line, index) => textAt(0, height - 9 - (sources.length - 1 - index) * 18, line, { fill: tokens.text3, size: 12 })),
  ];
  return { drawing: words("", graphic, []), size: { width, height } };
}

const wrapLines = (texts: readonly string[], size: number, width: number): string[] => texts.filter((text) => text !== "").flatMap((text) => wrapText(text, size, width));

const words = (summary: string, graphic: GraphicComponentOption[], series: NonNullable<Drawing["option"]["series"]>): Drawing => ({ summary, marks: [], option: { ...baseOption(summary), graphic, series } });
