import type { ValueUnit } from "../../ui/formats/unit.ts";
import { plainNumber } from "./plain-number.ts";

/** One value of an answer as a table holds it; null is a gap. */
export type AnswerCell = string | number | boolean | null;

export interface AnswerColumn {
  /** The path of field names, as the question wrote them: region.nameEn. */
  readonly key: string;
  /** Numbers stand right and are drawn; everything else is text. */
  readonly kind: "number" | "text";
}

/** A part of an answer laid out as rows. */
export interface AnswerTable {
  /** The field or alias at the root, with the list inside it: compare, ranking.rows. */
  readonly name: string;
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly (readonly AnswerCell[])[];
  /** What the part of the answer says of all its rows. */
  readonly facts: AnswerFacts;
}

export interface AnswerFacts {
  /** Empty where the question did not ask for it. */
  readonly asOf: string;
  readonly version: number | null;
  readonly basis: string;
  /** Whether anything in it is made up, wherever the answer says so. */
  readonly synthetic: boolean;
  /** What is measured in all rows; null where the part names no metric of its own. */
  readonly metric: MeasuredMetric | null;
  /** Names of words in the rows by dimension and word: "outcome upheld". */
  readonly words: ReadonlyMap<string, Named>;
}

export interface Named {
  readonly nameZh: string;
  readonly nameEn: string;
}

/** A metric as far as the question asked for it. */
export interface MeasuredMetric extends Partial<Named>, Partial<ValueUnit> {}

/** A list of plain values stays one until it is known whether any row of its column holds more than one. */
type RowValue = AnswerCell | readonly AnswerCell[];
export type AnswerRow = ReadonlyMap<string, RowValue>;

/** Rows under the columns that any of them has, in the order of their first appearance. */
export function tableOfRows(name: string, rows: readonly AnswerRow[], facts: AnswerFacts): AnswerTable {
  const all = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  // An object that is absent in some rows is a gap of its own there, and no column beside those of its fields.
  const keys = all.filter((key) => !all.some((other) => other.startsWith(`${key}.`)));
  const cells = keys.map((key) => plainColumn(rows.map((row) => row.get(key) ?? null)));
  const columns = keys.map((key, at): AnswerColumn => {
    const values = (cells[at] ?? []).filter((value) => value !== null);
    return { key, kind: values.length > 0 && values.every((value) => typeof value === "number") ? "number" : "text" };
  });
  return { name, columns, rows: rows.map((_, row) => cells.map((column) => column[row] ?? null)), facts };
}

/** Lists of one value are that value in a column that has no longer ones; otherwise they are texts. */
function plainColumn(values: readonly RowValue[]): AnswerCell[] {
  const single = values.every((value) => !isList(value) || value.length <= 1);
  return values.map((value) => (!isList(value) ? value : single ? (value[0] ?? null) : value.map(listed).join(", ")));
}

function listed(value: AnswerCell): string {
  return value === null ? "–" : typeof value === "number" ? plainNumber(value) : String(value);
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isCell(value: unknown): value is AnswerCell {
  return value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function isList(value: RowValue): value is readonly AnswerCell[] {
  return Array.isArray(value);
}

/** An object's plain values by their paths; lists of plain values stay together, lists of objects are only counted. */
export function flatten(value: JsonObject, prefix = ""): Map<string, RowValue> {
  const found = new Map<string, RowValue>();
  for (const [field, inner] of Object.entries(value)) {
    if (field === "__typename") continue;
    const key = `${prefix}${field}`;
    if (isCell(inner)) found.set(key, inner);
    else if (Array.isArray(inner)) found.set(key, inner.every(isCell) ? inner : `× ${inner.length}`);
    else if (isObject(inner)) for (const [path, cell] of flatten(inner, `${key}.`)) found.set(path, cell);
  }
  return found;
}
