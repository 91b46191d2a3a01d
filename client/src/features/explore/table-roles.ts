import type { Language } from "../../ui/language.ts";
import type { AnswerCell, AnswerTable } from "./answer-table.ts";

/** Which columns of a table say where, when, what, and which are figures; places of columns, null where none does. */
export interface TableRoles {
  readonly region: number | null;
  readonly period: number | null;
  /** Where one table holds several metrics. */
  readonly metric: number | null;
  /** Figures that can be drawn, the likeliest first. */
  readonly figures: readonly number[];
  readonly n: number | null;
  /** Any other text that tells rows apart. */
  readonly category: number | null;
}

/** Numbers that are no measured figure. */
const NO_FIGURE = /(?:^|\.)(?:version|definitionVersion|decimals|factor|months|businessEnvironmentNo|n|baseline)$/;
const FIRST_FIGURES = [/(?:^|\.)values?$/, /score$/, /rate$/i];

export function tableRoles(table: AnswerTable, language: Language): TableRoles {
  const place = (...keys: readonly string[]): number | null => {
    const found = keys.map((key) => table.columns.findIndex((column) => column.key === key)).find((at) => at >= 0);
    return found ?? null;
  };
  const named = (owner: string): number | null =>
    language === "zh-CN"
      ? place(`${owner}.shortZh`, `${owner}.nameZh`, `${owner}.labelZh`, `${owner}.nameEn`, `${owner}.labelEn`, `${owner}.code`, `${owner}.id`, `${owner}.ref`, owner)
      : place(`${owner}.nameEn`, `${owner}.labelEn`, `${owner}.nameZh`, `${owner}.labelZh`, `${owner}.code`, `${owner}.id`, `${owner}.ref`, owner);
  const region = named("region");
  const period = named("period");
  const metric = named("metric");
  const figures = table.columns.flatMap((column, at) => (column.kind === "number" && !NO_FIGURE.test(column.key) ? [at] : []));
  const rankOf = (at: number): number => {
    const found = FIRST_FIGURES.findIndex((pattern) => pattern.test(table.columns[at]?.key ?? ""));
    return found < 0 ? FIRST_FIGURES.length : found;
  };
  const taken = new Set([region, period, metric]);
  const category = table.columns.findIndex((column, at) => column.kind === "text" && !taken.has(at) && !/^(?:region|period|metric)\./.test(column.key) && different(table, at).size > 1);
  return {
    region, period,
    metric: metric !== null && different(table, metric).size > 1 ? metric : null,
    figures: figures.toSorted((a, b) => rankOf(a) - rankOf(b)),
    n: place("n", "measurement.n"),
    category: category < 0 ? null : category,
  };
}

/** The different values of a column, in the order of the rows. */
export function different(table: AnswerTable, column: number): ReadonlySet<AnswerCell> {
  return new Set(table.rows.flatMap((row) => row[column] ?? []));
}
