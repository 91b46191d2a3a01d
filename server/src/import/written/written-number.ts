import { plainText } from "./plain-text.ts";

/** A number as it was written: exact decimal digits, missing, or a fault with the way out. */
export type WrittenNumber =
  | { readonly kind: "value"; readonly digits: string; readonly percent: boolean }
  | { readonly kind: "missing" }
  | { readonly kind: "fault"; readonly message: string };

const MISSING = new Set(["", "-", "–", "—", "——", "--", "/", "#N/A", "N/A", "n/a"]);
const PLAIN = /^[+-]?\d{1,18}(?:\.\d{1,12})?$/;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,12})?$/;
const SCIENTIFIC = /^[+-]?\d+(?:\.\d+)?E[+-]?\d+$/i;
const SHEET_ERROR = /^#(?:DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!)$/i;

/** Without plus, leading zeros, trailing zeros of the fraction and minus zero. */
function canonical(text: string): string {
  const [, sign = "", whole = "0", fraction = ""] = /^([+-]?)0*(\d+)(?:\.(\d*?)0*)?$/.exec(text) ?? [];
  const digits = fraction === "" ? whole : `${whole}.${fraction}`;
  return sign === "-" && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

function fault(text: string): WrittenNumber {
  if (SHEET_ERROR.test(text)) return { kind: "fault", message: `“${text}” is an error of the spreadsheet: correct the formula, or leave the field empty.` };
  if (SCIENTIFIC.test(text)) return { kind: "fault", message: `“${text}” was shortened by the spreadsheet and has lost digits: format the column as a number and save again.` };
  if (/^[+-]?[\d,]+(?:\.\d+)?$/.test(text)) return { kind: "fault", message: `The commas of “${text}” do not stand at thousands: write 12345 or 12,345.` };
  return { kind: "fault", message: `“${text}” is no number: write digits such as 1234 or 12.5, or leave the field empty when there is no figure.` };
}

/**
 * Reads a number with thousands separators, full-width digits or a percent sign. A blank, a dash or #N/A is missing, never 0;
 * so are the mapping's own marks.
 */
export function writtenNumber(text: string, marks: ReadonlySet<string> = new Set()): WrittenNumber {
  const plain = plainText(text);
  if (MISSING.has(plain) || marks.has(plain)) return { kind: "missing" };
  const percent = plain.endsWith("%");
  const bare = (percent ? plain.slice(0, -1) : plain).trim().replace(/^\u2212/, "-");
  if (PLAIN.test(bare)) return { kind: "value", digits: canonical(bare), percent };
  if (GROUPED.test(bare)) return { kind: "value", digits: canonical(bare.replaceAll(",", "")), percent };
  return fault(plain);
}
