import type { BarsView } from "../../charts/bars/bars-view.ts";
import type { ChartValue } from "../../charts/chart-value.ts";
import type { MarkDetail } from "../../charts/mark.ts";
import type { RankingView } from "../../charts/ranking/ranking-view.ts";
import type { TrendLine, TrendView } from "../../charts/trend/trend-view.ts";
import { formatMoment } from "../../ui/formats/moment.ts";
import { capital } from "../../ui/formats/capital.ts";
import { pick, nameOf, type Language } from "../../ui/language.ts";
import { wordsOf } from "../../ui/words.ts";
import { FIGURES } from "./case-figures.ts";
import type { CasesRequest } from "./cases-request.ts";
import { casesWords } from "./cases-words.ts";
import { axisUnitOf, chartPeriods } from "./chart-frame.ts";
import type { CaseFigure } from "./figure-ids.ts";
import { basisOfFigure, figureText, gapText, nText } from "./figure-text.ts";
import type { AnswerRow, PivotAnswer } from "./pivot-answer.ts";
import { OTHERS, type PivotGrid } from "./pivot-rows.ts";
import { valueNames } from "./value-names.ts";

/** Lines over time where one side of the table is time, upright bars where time is all there is, bars that lie for everything else. */
export type PivotChart =
  | { readonly kind: "lines"; readonly view: TrendView }
  | { readonly kind: "bars"; readonly view: BarsView }
  | { readonly kind: "ranking"; readonly view: RankingView };

export interface ChartContext {
  readonly language: Language;
  readonly timeZone: string;
  readonly smallNumberLimit: number;
  readonly title: string;
  /** All periods in words. */
  readonly period: string;
}

/** Coloured lines of one plot. */
const MOST_LINES = 4;

/** The first figure of the table as a chart. */
export function pivotChart(answer: PivotAnswer, grid: PivotGrid, request: CasesRequest, context: ChartContext): PivotChart {
  const [figure = "concluded"] = request.figures;
  const { rows, columns } = request;
  const scene: Scene = { answer, grid, request, context, figure };
  if (rows === "period" && columns === null) return { kind: "bars", view: barsView(scene) };
  if (rows === "period" || columns === "period") return { kind: "lines", view: linesView(scene) };
  return { kind: "ranking", view: rankingView(scene) };
}

interface Scene {
  readonly answer: PivotAnswer;
  readonly grid: PivotGrid;
  readonly request: CasesRequest;
  readonly context: ChartContext;
  readonly figure: CaseFigure;
}

function detailOf({ answer, context, figure, request }: Scene, row: AnswerRow | undefined, name: string, period: string): MarkDetail {
  const { language, timeZone, smallNumberLimit } = context;
  const words = casesWords(language);
  const value = row?.[figure] ?? null;
  const n = row === undefined ? null : (basisOfFigure(figure, row)?.n ?? null);
  const few = n !== null && n < smallNumberLimit && value !== null;
  return {
    region: name, period,
    value: row === undefined || value === null ? gapText(figure, row, language) : figureText(figure, value, language),
    band: few ? "notRanked" : null,
    bandText: few ? wordsOf(language).bands.notRanked : "",
    facts: [
      { label: words.n, text: row === undefined ? "" : nText(figure, row, language) },
      { label: words.region, text: nameOf(request.within, language) },
      { label: words.status, text: wordsOf(language).bases[request.basis] },
      { label: words.asOf, text: formatMoment(answer.asOf, timeZone) },
    ].filter(({ text }) => text !== ""),
    note: row?.synthetic === true ? wordsOf(language).synthetic : "",
  };
}

function valueOf({ figure, context }: Scene, row: AnswerRow | undefined): ChartValue {
  const value = row?.[figure] ?? null;
  if (row === undefined || value === null) return { kind: "missing", text: gapText(figure, row, context.language) };
  const text = figureText(figure, value, context.language);
  return { kind: "observed", value, text: FIGURES[figure].kind === "rate" ? text : text.replace(/ .*$/, ""), lower: null, upper: null };
}

const comparable = (figure: CaseFigure): boolean => FIGURES[figure].unitEn !== "cases";

/** The line of everything together, where parts may be held against it: rates and days, never counts. */
function referenceOf({ grid, figure, context }: Scene): RankingView["reference"] {
  const value = grid.at(null, null)?.[figure] ?? null;
  return value === null || !comparable(figure) ? null : { value, text: `${casesWords(context.language).total} ${figureText(figure, value, context.language)}` };
}

function rankingView(scene: Scene): RankingView {
  const { answer, grid, request, context, figure } = scene;
  const name = valueNames(answer, request.rows, context.language);
  const words = casesWords(context.language);
  return {
    summary: summaryOf(scene),
    reference: referenceOf(scene),
    classes: null,
    unit: axisUnitOf(figure, context.language),
    rows: grid.rows.map((value) => {
      const row = grid.at(value, null);
      const n = row === undefined ? null : (basisOfFigure(figure, row)?.n ?? null);
      const label = value === OTHERS ? words.others(row?.othersCount ?? 0) : capital(name(value));
      return {
        code: value, name: label, value: valueOf(scene, row), band: null, rank: "",
        ranked: n === null || n >= context.smallNumberLimit,
        count: row === undefined ? "" : nText(figure, row, context.language),
        move: "", detail: detailOf(scene, row, label, context.period),
      };
    }),
  };
}

function barsView(scene: Scene): BarsView {
  const { answer, grid, request, context, figure } = scene;
  const name = valueNames(answer, "period", context.language);
  const periods = chartPeriods(grid.rows.map((id) => ({ id, label: name(id) })), context.language);
  return {
    summary: summaryOf(scene),
    unit: axisUnitOf(figure, context.language),
    categories: periods.map(({ id, short, year }, at, all) => ({ id, label: year === all[at - 1]?.year || year === "" ? short : `${year} ${short}` })),
    series: [{
      code: figure, name: nameOf(FIGURES[figure], context.language),
      values: grid.rows.map((id) => valueOf(scene, grid.at(id, null))),
      details: grid.rows.map((id) => detailOf(scene, grid.at(id, null), nameOf(request.within, context.language), name(id))),
    }],
    reference: referenceOf(scene),
  };
}

function linesView(scene: Scene): TrendView {
  const { answer, grid, request, context, figure } = scene;
  const { rows, columns } = request;
  const overRows = columns === "period";
  const other = overRows ? rows : (columns ?? rows);
  const [times, values] = overRows ? [grid.columns, grid.rows] : [grid.rows, grid.columns];
  const at = (value: string | null, time: string): AnswerRow | undefined => (overRows ? grid.at(value, time) : grid.at(time, value));
  const [name, timeName] = [valueNames(answer, other, context.language), valueNames(answer, "period", context.language)];
  const line = (value: string | null, label: string, role: TrendLine["role"]): TrendLine => ({
    code: value ?? "total", name: label, role,
    values: times.map((time) => valueOf(scene, at(value, time))),
    details: role === "context" ? [] : times.map((time) => detailOf(scene, at(value, time), label, timeName(time))),
  });
  const named = byWeight(values.filter((value) => value !== OTHERS), scene, (value) => (overRows ? grid.at(value, null) : grid.at(null, value)));
  const total = comparable(figure) && values.length > 1 ? [line(null, casesWords(context.language).total, "reference")] : [];
  return {
    summary: summaryOf(scene),
    periods: chartPeriods(times.map((id) => ({ id, label: timeName(id) })), context.language),
    unit: axisUnitOf(figure, context.language),
    lines: [...named.slice(MOST_LINES).map((value) => line(value, capital(name(value)), "context")), ...total, ...named.slice(0, MOST_LINES).map((value) => line(value, capital(name(value)), "series"))],
  };
}

/** In the order that was asked for, else those with most cases first: these take the colours. */
function byWeight(values: readonly string[], { request, figure }: Scene, rowOf: (value: string) => AnswerRow | undefined): readonly string[] {
  if (request.sort !== null) return values;
  const weight = (value: string): number => {
    const row = rowOf(value);
    return (comparable(figure) ? row?.concluded : row?.[figure]) ?? 0;
  };
  return values.toSorted((a, b) => weight(b) - weight(a));
}

/** The chart in a sentence: what it shows, and the figure of everything together. */
function summaryOf({ grid, figure, context }: Scene): string {
  const value = grid.at(null, null)?.[figure] ?? null;
  const total = value === null ? "" : `${casesWords(context.language).total} ${figureText(figure, value, context.language)}`;
  return [context.title, context.period, total].filter((text) => text !== "").join(pick(context.language, "，", ", "));
}
