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
  readonly synthetic: boolean;
}

type Row = ReadonlyMap<string, AnswerCell>;

/** Rows under the columns that any of them has, in the order of their first appearance. */
export function tableOfRows(name: string, rows: readonly Row[], facts: AnswerFacts): AnswerTable {
  const all = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  // An object that is absent in some rows is a gap of its own there, and no column beside those of its fields.
  const keys = all.filter((key) => !all.some((other) => other.startsWith(`${key}.`)));
  const columns = keys.map((key): AnswerColumn => {
    const values = rows.flatMap((row) => row.get(key) ?? []);
    return { key, kind: values.length > 0 && values.every((value) => typeof value === "number") ? "number" : "text" };
  });
  return { name, columns, rows: rows.map((row) => keys.map((key) => row.get(key) ?? null)), facts };
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isCell(value: unknown): value is AnswerCell {
  return value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** An object's plain values by their paths; lists of plain values are joined, lists of objects only counted. */
export function flatten(value: JsonObject, prefix = ""): Map<string, AnswerCell> {
  const found = new Map<string, AnswerCell>();
  for (const [field, inner] of Object.entries(value)) {
    if (field === "__typename") continue;
    const key = `${prefix}${field}`;
    if (isCell(inner)) found.set(key, inner);
    else if (Array.isArray(inner)) found.set(key, inner.every(isCell) ? inner.map((one) => (one === null ? "–" : String(one))).join(", ") : `× ${inner.length}`);
    else if (isObject(inner)) for (const [path, cell] of flatten(inner, `${key}.`)) found.set(path, cell);
  }
  return found;
}

export function factsOf(value: unknown): AnswerFacts {
  const source = isObject(value) ? value : {};
  const text = (field: string): string => (typeof source[field] === "string" ? source[field] : "");
  return { asOf: text("asOf"), basis: text("basis").toLowerCase(), version: typeof source["version"] === "number" ? source["version"] : null, synthetic: source["synthetic"] === true };
}
