import type { GraphicComponentOption } from "echarts";
import type { Tokens } from "../../ui/tokens.ts";
import { bandShape } from "../band-shape.ts";
import { lineThrough, textAt } from "../graphic.ts";
import { barX, rowY } from "./ranking-layout.ts";
import type { RankingLayout } from "./ranking-layout.ts";
import type { RankingRow } from "./ranking-view.ts";

const CAP = 4;
/** From a value to the count below it. */
const LINE = 17;

/** The words and the whisker of one row; a row without a value says why in place of its bar. */
export function rowGraphics(row: RankingRow, index: number, layout: RankingLayout, tokens: Tokens): GraphicComponentOption[] {
  const y = rowY(layout, index);
  const small = { fill: tokens.text2, size: 12 } as const;
  const drawn = [
    textAt(layout.rankRight, y, row.rank, { fill: tokens.text3, size: 12, align: "right" }),
    textAt(layout.nameLeft, y, row.name, { fill: tokens.text1, size: layout.size, width: layout.nameWidth + 2, twoLines: layout.twoLines }),
  ];
  if (row.value.kind === "missing") return [...drawn, textAt(layout.barLeft, y, row.value.text, { ...small, fill: tokens.text3, halo: tokens.surface })];
  const emphasised = row.band === "better" || row.band === "worse";
  const x = layout.valueRight ?? layout.valueLeft;
  const align = layout.valueRight === null ? "left" : "right";
  const below = layout.countLeft === null && row.count !== "" ? LINE / 2 : 0;
  drawn.push(
    textAt(x, y - below, row.value.text, { fill: tokens.text1, size: layout.size, weight: 600, align }),
    layout.countLeft === null ? textAt(x, y + below, row.count, { ...small, align }) : textAt(layout.countLeft, y, row.count, small),
  );
  if (row.band !== null) drawn.push(bandShape(row.band, layout.shapeX, y, tokens));
  const width = layout.moveWidth === null ? {} : { width: layout.moveWidth, twoLines: true };
  if (layout.moveRight !== null) drawn.push(textAt(layout.moveRight, y, row.move, { ...small, ...width, align: "right", weight: emphasised ? 500 : 400 }));
  return [...drawn, ...whisker(row, y, layout, tokens)];
}

/** The 95 % interval with caps, on a halo in the surface's colour so that it reads on dark bars as well. */
function whisker(row: RankingRow, y: number, layout: RankingLayout, tokens: Tokens): GraphicComponentOption[] {
  if (row.value.kind === "missing" || row.value.lower === null || row.value.upper === null) return [];
  const left = barX(layout, row.value.lower);
  const right = barX(layout, row.value.upper);
  const strokes = [
    [[left, y], [right, y]],
    [[left, y - CAP], [left, y + CAP]],
    [[right, y - CAP], [right, y + CAP]],
  ] as const;
  return [
    ...strokes.map((points) => lineThrough(points, { stroke: tokens.surface, width: 3, z: 3 })),
    ...strokes.map((points) => lineThrough(points, { stroke: tokens.text2, width: 1.2, z: 3 })),
  ];
}
