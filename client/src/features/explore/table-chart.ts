import type { BarsView } from "../../charts/bars/bars-view.ts";
import type { ChartValue } from "../../charts/chart-value.ts";
import type { MarkDetail } from "../../charts/mark.ts";
import type { ChartPeriod } from "../../charts/period-axis.ts";
import type { SmallMultiplesView } from "../../charts/small-multiples/small-multiples-view.ts";
import { MOST_LINES } from "../../charts/trend/draw-trend.ts";
import type { TrendLine, TrendView } from "../../charts/trend/trend-view.ts";
import { capital } from "../../ui/formats/capital.ts";
import { tightPeriod } from "../../ui/formats/period.ts";
import { nameOf, type Language } from "../../ui/language.ts";
import { wordsOf } from "../../ui/words.ts";
import type { AnswerCell, AnswerTable } from "./answer-table.ts";
import { cellText, columnDecimals } from "./cell-format.ts";
import { figureAxis, figureUnit, metricOfRows, withUnit } from "./figure-unit.ts";
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
  /** Its key among the answer's metrics. */
  readonly metric: AnswerCell;
}

export interface ChartContext {
  readonly language: Language;
  /** "As of …", for every mark; empty where the question did not ask for it. */
  readonly asOf: string;
}

/** More than these are read as a table. */
const MOST_BARS = 100;
const MOST_PANELS = 40;

/** The choice that stands at first: the first number and the first metric that the question asks for; null where nothing can be drawn. */
export function firstChoice(table: AnswerTable, language: Language): ChartChoice | null {
  const roles = tableRoles(table, language);
  const figure = roles.figures[0];
  if (figure === undefined || (roles.region === null && roles.period === null && roles.others.length === 0)) return null;
  return { figure, metric: roles.metric === null ? null : ([...different(table, roles.metric.key)][0] ?? null) };
}

/** Of an answer's lists the first that can be drawn; where none can, the first. */
export function firstTable(tables: readonly AnswerTable[], language: Language): AnswerTable | undefined {
  return tables.find((table) => table.rows.length > 0 && firstChoice(table, language) !== null) ?? tables[0];
}

type Cells = readonly AnswerCell[];

/** What drawing rows of a table takes. */
interface Scene {
  readonly table: AnswerTable;
  readonly roles: TableRoles;
  readonly choice: ChartChoice;
  readonly context: ChartContext;
  readonly unit: string;
  readonly decimals: number;
}

/** The picture of a choice; null where the table has no two places to draw, or too many. */
export function tableChart(table: AnswerTable, choice: ChartChoice, context: ChartContext): TableChart | null {
  const { language } = context;
  const roles = tableRoles(table, language);
  const rows = drawnRows(table, roles, choice);
  const unit = figureUnit(table, choice.figure, metricOfRows(table, rows), language);
  // Of the rows drawn: those of other metrics may need more.
  const decimals = columnDecimals({ ...table, rows })[choice.figure] ?? 0;
  const scene: Scene = { table, roles, choice, context, unit, decimals };
  const summary = exploreWords(language).chartOf(table.columns[choice.figure]?.key ?? "", rows.length);
  const axis = figureAxis(unit, decimals);
  const periods = periodsOf(scene, rows);
  const names = new Map(rows.map((row) => [keyOf(row, roles), nameOfRow(row, scene)]));
  if (periods.length > 1 && rows.length <= periods.length * names.size) {
    if (names.size > MOST_PANELS) return null;
    const lines = [...names].map(([key, name]) => lineOf(key, name, periods, rows.filter((row) => keyOf(row, roles) === key), scene));
    if (lines.length <= MOST_LINES) return { kind: "trend", view: { summary, periods, unit: axis, lines } };
    return { kind: "panels", view: { summary, periods, unit: axis, panels: lines.map((line) => ({ code: line.code, title: line.name, change: "", count: lastCount(line), hint: "", lines: [line] })) } };
  }
  if (rows.length < 2 || rows.length > MOST_BARS) return null;
  const values = rows.map((row) => valueOf(row[choice.figure] ?? null, scene));
  const details = rows.map((row, at) => detailOf(row, values[at] ?? gap(), scene));
  const label = (row: Cells): string => [nameOfRow(row, scene), names.size === rows.length ? "" : periodOf(row, scene)].filter((text) => text !== "").join(" ");
  return { kind: "bars", view: { summary, unit: axis, reference: null, categories: rows.map((row, at) => ({ id: String(at), label: label(row) })), series: [{ code: "figure", name: "", values, details }] } };
}

/** Those of the chosen metric, and of case statistics no totals: they would stand among their parts. */
function drawnRows(table: AnswerTable, roles: TableRoles, { metric }: ChartChoice): readonly Cells[] {
  const total = table.columns.findIndex(({ key }) => key === "totalOver");
  return table.rows.filter((row) => (roles.metric === null || row[roles.metric.key] === metric) && (row[total] ?? "") === "");
}

/** What tells a row from the others of its period. */
function keyOf(row: Cells, { region, others }: TableRoles): string {
  return JSON.stringify([region === null ? null : (row[region.key] ?? null), ...others.map((at) => row[at] ?? null)]);
}

function nameOfRow(row: Cells, { table, roles, context }: Scene): string {
  const words = namesOfOthers(table, roles, row, context.language);
  return [roles.region === null ? "" : String(row[roles.region.name] ?? ""), ...words].filter((text) => text !== "").join(" · ");
}

/** Words of cases by the names that the answer has for them. */
function namesOfOthers({ columns, facts }: AnswerTable, roles: TableRoles, row: Cells, language: Language): readonly string[] {
  return roles.others.map((at) => {
    const cell = row[at] ?? null;
    const name = facts.words.get(`${columns[at]?.key ?? ""} ${String(cell)}`);
    return cell === null ? "" : name === undefined ? String(cell) : capital(nameOf(name, language));
  });
}

function periodOf(row: Cells, { roles }: Scene): string {
  return roles.period === null ? "" : String(row[roles.period.name] ?? "");
}

function periodsOf({ table, roles, context: { language } }: Scene, rows: readonly Cells[]): ChartPeriod[] {
  const { period } = roles;
  if (period === null) return [];
  const of = (key: string): number => table.columns.findIndex((one) => one.key === key);
  const [zh, en] = [of("period.labelZh"), of("period.labelEn")];
  return [...new Map(rows.map((row) => [row[period.key], row])).entries()].map(([id, row]) => {
    const key = String(id ?? "");
    const label = String(row[period.name] ?? key);
    const labels = { nameZh: String(row[zh] ?? label), nameEn: String(row[en] ?? label) };
    const bare = /^(\d{4})(Q[1-4])$/.exec(label);
    const { year, quarter } = bare === null ? tightPeriod({ labelZh: labels.nameZh, labelEn: labels.nameEn }, language) : { year: bare[1] ?? "", quarter: bare[2] ?? "" };
    return { id: key, label: nameOf(labels, language), short: quarter === "" ? year : quarter, year: quarter === "" ? "" : year };
  });
}

function lineOf(code: string, name: string, periods: readonly ChartPeriod[], rows: readonly Cells[], scene: Scene): TrendLine {
  const { period } = scene.roles;
  const byPeriod = new Map(rows.map((row) => [String(period === null ? "" : (row[period.key] ?? "")), row]));
  const cells = periods.map(({ id }) => byPeriod.get(id) ?? []);
  const values = cells.map((row) => valueOf(row[scene.choice.figure] ?? null, scene));
  return { code, name, role: "series", values, details: cells.map((row, at) => ({ ...detailOf(row, values[at] ?? gap(), scene), region: name, period: periods[at]?.label ?? "" })) };
}

const gap = (): ChartValue => ({ kind: "missing", text: "–" });

function valueOf(cell: AnswerCell, { context: { language }, decimals, unit }: Scene): ChartValue {
  if (typeof cell !== "number") return gap();
  const number = cellText(cell, decimals, language);
  // At a mark a word for the unit would only repeat the axis.
  return { kind: "observed", value: cell, text: unit === "%" ? withUnit(number, unit) : number, lower: null, upper: null };
}

function detailOf(row: Cells, value: ChartValue, scene: Scene): MarkDetail {
  const { table, roles, unit, context: { language, asOf } } = scene;
  const n = roles.n === null ? null : (row[roles.n] ?? null);
  const words = exploreWords(language);
  // Where no row says so itself, the answer says it of all of them.
  const synthetic = roles.synthetic.length === 0 ? table.facts.synthetic : roles.synthetic.some((at) => row[at] === true);
  return {
    region: nameOfRow(row, scene),
    period: periodOf(row, scene),
    value: value.kind === "missing" ? value.text : withUnit(value.text.replace("%", ""), unit),
    band: null,
    bandText: "",
    facts: [{ label: "n", text: n === null ? "" : cellText(n, 0, language) }, { label: words.asOfLabel, text: asOf }].filter(({ text }) => text !== ""),
    note: synthetic ? wordsOf(language).synthetic : "",
  };
}

function lastCount(line: TrendLine): string {
  const n = line.details.at(-1)?.facts.find(({ label }) => label === "n");
  return n === undefined ? "" : `n ${n.text}`;
}
