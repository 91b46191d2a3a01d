/** A PostgreSQL array literal of texts; drivers differ in what they make of JavaScript arrays, none in this. */
export function textArray(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`).join(",")}}`;
}

/** A PostgreSQL array literal of numbers or days. */
export function plainArray(values: readonly (number | string)[]): string {
  return `{${values.join(",")}}`;
}

/** Reads the text of an array of numbers; NULL stands as null, no array as an empty one. One JSON.parse costs less than a parser per element. */
export function numbersOf(text: string | null): (number | null)[] {
  if (text === null) return [];
  const inside = text.slice(1, -1);
  return JSON.parse(`[${inside.includes("NULL") ? inside.replaceAll("NULL", "null") : inside}]`) as (number | null)[];
}
