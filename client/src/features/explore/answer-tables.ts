import { factsOf, flatten, isCell, isObject, tableOfRows, type AnswerTable } from "./answer-table.ts";
import { seriesAnswer, seriesRows } from "./series-rows.ts";

/** An answer as tables: one for each list in each field at the root; a part without any list is one row. */
export function answerTables(data: unknown): AnswerTable[] {
  if (!isObject(data)) return [];
  return Object.entries(data).flatMap(([name, value]) => partTables(name, value));
}

function partTables(name: string, value: unknown): AnswerTable[] {
  const facts = factsOf(value);
  if (isCell(value)) return value === null ? [] : [tableOfRows(name, [new Map([[name, value]])], facts)];
  if (Array.isArray(value)) return [tableOfRows(name, value.map((row: unknown) => rowOf(row)), facts)];
  if (!isObject(value)) return [];
  const series = seriesAnswer(value);
  const inSeries = series === null ? [] : ["series", "regions", "periods"];
  const lists = Object.entries(value).filter(([field, inner]) => Array.isArray(inner) && inner.some(isObject) && !inSeries.includes(field));
  const tables = [
    ...(series === null ? [] : [tableOfRows(name, seriesRows(series), facts)]),
    ...lists.map(([field, inner]) => tableOfRows(`${name}.${field}`, (inner as readonly unknown[]).map(rowOf), facts)),
  ];
  return tables.length > 0 ? tables : [tableOfRows(name, [flatten(value)], facts)];
}

function rowOf(row: unknown): ReadonlyMap<string, string | number | boolean | null> {
  return isObject(row) ? flatten(row) : new Map([["value", isCell(row) ? row : JSON.stringify(row)]]);
}
