import type { GraphicComponentOption } from "echarts";
import type { Language } from "../../ui/language.ts";
import type { Tokens } from "../../ui/tokens.ts";
import { bandShape } from "../band-shape.ts";
import { baseOption } from "../base-option.ts";
import type { Drawing, Size } from "../drawing.ts";
import { discAt, lineThrough, textAt } from "../graphic.ts";
import { pathSeries } from "../path-series.ts";
import { boxPath } from "../shape-paths.ts";
import { withAlpha } from "../with-alpha.ts";
import { placeX, rankSetsLayout, ringX, setOrReason } from "./rank-sets-layout.ts";
import type { RankSetsLayout } from "./rank-sets-layout.ts";
import type { RankSetRow, RankSetsView } from "./rank-sets-view.ts";
import { rankSetsWords } from "./rank-sets-words.ts";
import type { RankSetsWords } from "./rank-sets-words.ts";

const SIZE = 12;
const DISC = 10;
/** A dot of all draws would have this radius; its area is the share. */
const WHOLE = 9;

/** A disc with the rank, a dot per place whose area is its share of the draws, and a pale bar over the rank set. */
export function drawRankSets(view: RankSetsView, language: Language, tokens: Tokens, size: Size): Drawing {
  const words = rankSetsWords(language, view.level);
  const layout = rankSetsLayout(view, words, size);
  return {
    summary: view.summary,
    marks: view.rows.map((row, index) => ({
      key: row.code,
      detail: row.detail,
      x: row.rank === null ? ringX(row, layout) : placeX(layout, row.rank.place),
      y: rowY(layout, index),
      zone: { kind: "rect", left: 0, top: layout.head + index * layout.rowHeight, width: size.width, height: layout.rowHeight, cursor: "outline" },
    })),
    option: {
      ...baseOption(view.summary),
      series: [pathSeries("sets", [{ d: view.rows.map((row, index) => setPath(row, index, layout)).join(""), fill: tokens.mode === "dark" ? tokens.sequential[1] : tokens.sequential[0] }])],
      graphic: [...heads(view, layout, words, tokens), ...view.rows.flatMap((row, index) => rowGraphics(row, rowY(layout, index), layout, tokens))],
    },
  };
}

function rowY({ head, rowHeight }: RankSetsLayout, row: number): number {
  return head + (row + 0.5) * rowHeight;
}

function setPath({ rank }: RankSetRow, index: number, layout: RankSetsLayout): string {
  if (rank === null) return "";
  const [left, right] = [placeX(layout, rank.best) - 5, placeX(layout, rank.worst) + 5];
  return boxPath({ left, top: rowY(layout, index) - 5, width: right - left, height: 10 }, 1.5);
}

function heads(view: RankSetsView, layout: RankSetsLayout, words: RankSetsWords, tokens: Tokens): GraphicComponentOption[] {
  const look = { fill: tokens.text3, size: SIZE } as const;
  const ranked = view.rows.filter(({ rank }) => rank !== null).length;
  const foot = layout.head + ranked * layout.rowHeight;
  return [
    textAt(0, 12, words.rank, look),
    textAt(layout.valueRight, 12, view.valueHead, { ...look, align: "right" }),
    textAt(layout.setRight, 12, words.set(layout.size === 13), { ...look, align: "right" }),
    ...layout.ticks.flatMap((place) => {
      const x = Math.round(placeX(layout, place)) + 0.5;
      return [textAt(x, 12, String(place), { ...look, align: "center" }), lineThrough([[x, 24], [x, foot]], { stroke: tokens.line, width: 1, z: 0 })];
    }),
  ];
}

function rowGraphics(row: RankSetRow, y: number, layout: RankSetsLayout, tokens: Tokens): GraphicComponentOption[] {
  const words = [
    textAt(0, y, row.name, { fill: tokens.text1, size: layout.size, width: layout.nameWidth + 2 }),
    textAt(layout.valueRight, y, row.value, { fill: tokens.text1, size: layout.size, weight: 600, align: "right" }),
    textAt(layout.setRight, y, setOrReason(row), { fill: tokens.text2, size: SIZE, align: "right" }),
  ];
  if (row.rank === null) return row.reason === "" ? words : [...words, bandShape("notRanked", ringX(row, layout), y, tokens)];
  const { place, shares } = row.rank;
  const dots = shares.flatMap((share, index) => (share < 0.005 || index + 1 === place ? [] : [discAt(placeX(layout, index + 1), y, Math.max(1.2, WHOLE * Math.sqrt(share)), withAlpha(tokens.dataLine, 0.55))]));
  return [...words, ...dots, discAt(placeX(layout, place), y, DISC, tokens.accent, tokens.surface), textAt(placeX(layout, place), y, String(place), { fill: tokens.onPrimary, size: place > 99 ? 10 : SIZE, weight: 600, align: "center" })];
}
