/** A number as a spreadsheet holds it, and the format in which it looks as on screen. */
export interface SheetNumber {
  readonly value: number;
  readonly format: string;
}

const NUMBER = /^([+−±]?)(\d{1,3}(?:,\d{3})*|\d+)(?:\.(\d+))?(%| (?:per [\d,]+|\p{L}{1,6}\/\p{L}{1,6}|[^\d\s"+−±%/–—.,()（）][^\d"/–—]{0,20}))?$/u;

/** "57.3%", "6,412 件", "−2.7 d", "3.14 per 10,000" and "+4.1 百分点" as numbers with the same look; null for every other text. */
export function sheetNumber(text: string): SheetNumber | null {
  const match = NUMBER.exec(text);
  if (match === null) return null;
  const [, sign = "", whole = "0", fraction, unit = ""] = match;
  const size = Number(`${whole.replaceAll(",", "")}.${fraction ?? "0"}`);
  const digits = fraction === undefined ? "" : `.${"0".repeat(fraction.length)}`;
  const percent = unit === "%";
  const shown = `${percent ? "0" : "#,##0"}${digits}${percent ? "%" : unit === "" ? "" : `"${unit}"`}`;
  // The number of a percentage is a hundredth of what is shown; twelve digits keep it from picking up binary dust.
  const value = Number((percent ? size / 100 : size).toPrecision(12)) * (sign === "−" ? -1 : 1);
  return { value, format: sign === "+" || sign === "±" ? `${sign === "+" ? "+" : "±"}${shown};−${shown}` : sign === "−" ? `${shown};−${shown}` : shown };
}
