import { factsOf } from "./answer-facts.ts";
import { flatten, isCell, isObject, tableOfRows, type AnswerFacts, type AnswerRow, type AnswerTable } from "./answer-table.ts";
import { seriesOf, seriesRows } from "./series-rows.ts";
import { OWN_NAME } from "./synthetic-names.ts";

/** An answer as tables: one for each list in each field at the root, in the order in which the question asked for them; a part without any list is one row. */
export function answerTables(data: unknown, synthetic: ReadonlySet<string> = OWN_NAME): AnswerTable[] {
  if (!isObject(data)) return [];
  return Object.entries(data).flatMap(([name, value]) => partTables(name, value, factsOf(value, synthetic)));
}

function partTables(name: string, value: unknown, facts: AnswerFacts): AnswerTable[] {
  if (isCell(value)) return value === null ? [] : [tableOfRows(name, [new Map([[name, value]])], facts)];
  if (Array.isArray(value)) return [tableOfRows(name, value.map((row: unknown) => rowOf(row)), facts)];
  if (!isObject(value)) return [];
  const series = seriesOf(value);
  const laidOut = series.length === 0 ? [] : ["regions", "periods", ...series.map(({ field }) => field)];
  const lists = Object.entries(value).filter(([field, inner]) => Array.isArray(inner) && inner.some(isObject) && !laidOut.includes(field));
  const tables = [
    // What the contract calls the series of an answer is the answer itself.
    ...series.map((one) => tableOfRows(one.field === "series" || one.field === "" ? name : `${name}.${one.field}`, seriesRows(one), facts)),
    ...lists.map(([field, inner]) => tableOfRows(`${name}.${field}`, (inner as readonly unknown[]).map(rowOf), facts)),
  ];
  return tables.length > 0 ? tables : [tableOfRows(name, [flatten(value)], facts)];
}

function rowOf(row: unknown): AnswerRow {
  return isObject(row) ? flatten(row) : new Map([["value", isCell(row) ? row : JSON.stringify(row)]]);
}
