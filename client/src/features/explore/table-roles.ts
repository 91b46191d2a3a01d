import type { Language } from "../../ui/language.ts";
import type { AnswerCell, AnswerTable } from "./answer-table.ts";

/** What tells things of a kind apart, and what they are called; places of columns, often one and the same. */
export interface NamedColumn {
  readonly key: number;
  readonly name: number;
}

/** Which columns of a table say where, when, what, and which are figures; places of columns, null where none does. */
export interface TableRoles {
  readonly region: NamedColumn | null;
  readonly period: NamedColumn | null;
  /** Where one table holds several metrics. */
  readonly metric: NamedColumn | null;
  /** Figures that can be drawn, in the order in which the question asks for them. */
  readonly figures: readonly number[];
  readonly n: number | null;
  /** Other texts that it takes to tell rows apart, the first ones asked for. */
  readonly others: readonly number[];
  /** Where a row says that it is made up. */
  readonly synthetic: readonly number[];
}

/** Numbers that are no measured figure: those that tell what a region, a period or a metric is, its target among them. */
const NO_FIGURE = /^(?:region|period|metric)\.|(?:^|\.)(?:version|definitionVersion|decimals|factor|months|businessEnvironmentNo|n|baseline|othersCount)$/;

export function tableRoles(table: AnswerTable, language: Language): TableRoles {
  const place = (...keys: readonly string[]): number | null => {
    const found = keys.map((key) => table.columns.findIndex((column) => column.key === key)).find((at) => at >= 0);
    return found ?? null;
  };
  const named = (owner: string): NamedColumn | null => {
    const name =
      language === "zh-CN"
        ? place(`${owner}.shortZh`, `${owner}.nameZh`, `${owner}.labelZh`, `${owner}.nameEn`, `${owner}.labelEn`, `${owner}.code`, `${owner}.id`, `${owner}.ref`, owner)
        : place(`${owner}.nameEn`, `${owner}.labelEn`, `${owner}.nameZh`, `${owner}.labelZh`, `${owner}.code`, `${owner}.id`, `${owner}.ref`, owner);
    return name === null ? null : { name, key: place(`${owner}.code`, `${owner}.id`) ?? name };
  };
  const region = named("region");
  const period = named("period");
  // Versions of a metric share its code and its name.
  const metric = withKey(named("metric"), place("metric.ref"));
  const several = metric !== null && different(table, metric.key).size > 1 ? metric : null;
  return {
    region, period, metric: several,
    figures: table.columns.flatMap((column, at) => (column.kind === "number" && !NO_FIGURE.test(column.key) ? [at] : [])),
    n: place("n", "measurement.n"),
    others: tellingApart(table, [region, period, several].flatMap((column) => (column === null ? [] : [column.key]))),
    synthetic: table.columns.flatMap(({ key }, at) => (/(?:^|\.)synthetic$/.test(key) ? [at] : [])),
  };
}

function withKey(column: NamedColumn | null, key: number | null): NamedColumn | null {
  return column === null || key === null ? column : { ...column, key };
}

/** Text columns, in their order, as far as each tells rows apart that are still alike. */
function tellingApart(table: AnswerTable, known: readonly number[]): readonly number[] {
  const groups = (columns: readonly number[]): number => new Set(table.rows.map((row) => JSON.stringify(columns.map((at) => row[at] ?? null)))).size;
  const found: number[] = [];
  let apart = groups(known);
  table.columns.forEach(({ key, kind }, at) => {
    if (apart === table.rows.length || kind !== "text" || /^(?:region|period|metric)(?:\.|$)/.test(key)) return;
    const better = groups([...known, ...found, at]);
    if (better <= apart) return;
    apart = better;
    found.push(at);
  });
  return found;
}

/** The different values of a column, in the order of the rows. */
export function different(table: AnswerTable, column: number): ReadonlySet<AnswerCell> {
  return new Set(table.rows.flatMap((row) => row[column] ?? []));
}
