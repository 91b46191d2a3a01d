import type { BarsView } from "../../charts/bars/bars-view.ts";
import type { ChartValue } from "../../charts/chart-value.ts";
import type { MarkDetail } from "../../charts/mark.ts";
import type { ChartPeriod } from "../../charts/period-axis.ts";
import type { SmallMultiplesView } from "../../charts/small-multiples/small-multiples-view.ts";
import { MOST_LINES } from "../../charts/trend/draw-trend.ts";
import type { TrendLine, TrendView } from "../../charts/trend/trend-view.ts";
import { tightPeriod } from "../../ui/formats/period.ts";
import { nameOf, type Language } from "../../ui/language.ts";
import type { AnswerCell, AnswerTable } from "./answer-table.ts";
import { cellText } from "./cell-format.ts";
import { exploreWords } from "./words.ts";
import { different, tableRoles, type TableRoles } from "./table-roles.ts";

/** A table as a picture: lines over periods, small plots from five regions on, otherwise bars. */
export type TableChart =
  | { readonly kind: "trend"; readonly view: TrendView }
  | { readonly kind: "panels"; readonly view: SmallMultiplesView }
  | { readonly kind: "bars"; readonly view: BarsView };

/** Which figure is drawn, and of which metric where there are several. */
export interface ChartChoice {
  readonly figure: number;
  readonly metric: AnswerCell;
}

export interface ChartContext {
  readonly language: Language;
  readonly decimals: readonly number[];
  /** "As of …", for every mark; empty where the question did not ask for it. */
  readonly asOf: string;
}

/** More than these are read as a table. */
const MOST_BARS = 100;
const MOST_PANELS = 40;

/** The choice that stands at first; null where nothing can be drawn. */
export function firstChoice(table: AnswerTable, language: Language): ChartChoice | null {
  const roles = tableRoles(table, language);
  const figure = roles.figures[0];
  if (figure === undefined || (roles.region === null && roles.period === null && roles.category === null)) return null;
  return { figure, metric: roles.metric === null ? null : ([...different(table, roles.metric)][0] ?? null) };
}

/** The picture of a choice; null where the table has no two places to draw, or too many. */
export function tableChart(table: AnswerTable, choice: ChartChoice, context: ChartContext): TableChart | null {
  const { language } = context;
  const roles = tableRoles(table, language);
  const rows = table.rows.filter((row) => roles.metric === null || row[roles.metric] === choice.metric);
  const summary = exploreWords(language).chartOf(table.columns[choice.figure]?.key ?? "", rows.length);
  const unit = { suffix: "", decimals: context.decimals[choice.figure] ?? 0, least: null, most: null };
  const periods = roles.period === null ? [] : periodsOf(table, rows, roles.period, language);
  const names = [...new Set(rows.map((row) => nameOfRow(row, roles)))];
  if (periods.length > 1 && rows.length <= periods.length * names.length) {
    if (names.length > MOST_PANELS) return null;
    const lines = names.map((name) => lineOf(name, periods, rows.filter((row) => nameOfRow(row, roles) === name), roles, choice, context));
    if (lines.length <= MOST_LINES) return { kind: "trend", view: { summary, periods, unit, lines } };
    return { kind: "panels", view: { summary, periods, unit, panels: lines.map((line) => ({ code: line.code, title: line.name, change: "", count: lastCount(line), hint: "", lines: [line] })) } };
  }
  if (rows.length < 2 || rows.length > MOST_BARS) return null;
  const values = rows.map((row) => valueOf(row[choice.figure] ?? null, choice, context));
  const details = rows.map((row, at) => detailOf(row, values[at] ?? gap(), roles, context));
  const label = (row: readonly AnswerCell[]): string => [nameOfRow(row, roles), roles.period === null || names.length === rows.length ? "" : String(row[roles.period] ?? "")].filter((text) => text !== "").join(" ");
  return { kind: "bars", view: { summary, unit, reference: null, categories: rows.map((row, at) => ({ id: String(at), label: label(row) })), series: [{ code: "figure", name: "", values, details }] } };
}

function nameOfRow(row: readonly AnswerCell[], roles: TableRoles): string {
  const at = roles.region ?? roles.category;
  return at === null ? "" : String(row[at] ?? "");
}

function periodsOf(table: AnswerTable, rows: readonly (readonly AnswerCell[])[], column: number, language: Language): ChartPeriod[] {
  const of = (key: string): number => table.columns.findIndex((one) => one.key === key);
  const [zh, en] = [of("period.labelZh"), of("period.labelEn")];
  return [...new Map(rows.map((row) => [row[column], row])).entries()].map(([id, row]) => {
    const label = String(id ?? "");
    const labels = { nameZh: String(row[zh] ?? label), nameEn: String(row[en] ?? label) };
    const bare = /^(\d{4})(Q[1-4])$/.exec(label);
    const { year, quarter } = bare === null ? tightPeriod({ labelZh: labels.nameZh, labelEn: labels.nameEn }, language) : { year: bare[1] ?? "", quarter: bare[2] ?? "" };
    return { id: label, label: nameOf(labels, language), short: quarter === "" ? year : quarter, year: quarter === "" ? "" : year };
  });
}

function lineOf(name: string, periods: readonly ChartPeriod[], rows: readonly (readonly AnswerCell[])[], roles: TableRoles, choice: ChartChoice, context: ChartContext): TrendLine {
  const byPeriod = new Map(rows.map((row) => [String(roles.period === null ? "" : (row[roles.period] ?? "")), row]));
  const cells = periods.map(({ id }) => byPeriod.get(id) ?? []);
  const values = cells.map((row) => valueOf(row[choice.figure] ?? null, choice, context));
  return { code: name, name, role: "series", values, details: cells.map((row, at) => ({ ...detailOf(row, values[at] ?? gap(), roles, context), region: name, period: periods[at]?.label ?? "" })) };
}

const gap = (): ChartValue => ({ kind: "missing", text: "–" });

function valueOf(cell: AnswerCell, choice: ChartChoice, { decimals, language }: ChartContext): ChartValue {
  return typeof cell === "number" ? { kind: "observed", value: cell, text: cellText(cell, decimals[choice.figure] ?? 0, language), lower: null, upper: null } : gap();
}

function detailOf(row: readonly AnswerCell[], value: ChartValue, roles: TableRoles, { language, asOf }: ChartContext): MarkDetail {
  const n = roles.n === null ? null : (row[roles.n] ?? null);
  const words = exploreWords(language);
  return {
    region: nameOfRow(row, roles),
    period: roles.period === null ? "" : String(row[roles.period] ?? ""),
    value: value.text,
    band: null,
    bandText: "",
    facts: [{ label: "n", text: n === null ? "" : cellText(n, 0, language) }, { label: words.asOfLabel, text: asOf }].filter(({ text }) => text !== ""),
    note: "",
  };
}

function lastCount(line: TrendLine): string {
  const n = line.details.at(-1)?.facts.find(({ label }) => label === "n");
  return n === undefined ? "" : `n ${n.text}`;
}
