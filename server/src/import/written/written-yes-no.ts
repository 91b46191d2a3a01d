import { plainText } from "./plain-text.ts";

const YES = new Set(["是", "有", "yes", "y", "true", "1", "√", "✓"]);
const NO = new Set(["否", "无", "no", "n", "false", "0", "×", "✗"]);
const MISSING = new Set(["", "-", "–", "—", "/", "#n/a"]);

export type WrittenYesNo =
  | { readonly kind: "value"; readonly value: boolean }
  | { readonly kind: "missing" }
  | { readonly kind: "fault"; readonly message: string };

/** Reads 是/否, 有/无, yes/no, true/false, 1/0 and ticks; a blank is missing, not no. */
export function writtenYesNo(text: string): WrittenYesNo {
  const plain = plainText(text).toLowerCase();
  if (YES.has(plain)) return { kind: "value", value: true };
  if (NO.has(plain)) return { kind: "value", value: false };
  if (MISSING.has(plain)) return { kind: "missing" };
  return { kind: "fault", message: `“${plain}” is neither yes nor no: write 是 or 否 (yes or no), or leave the field empty.` };
}
