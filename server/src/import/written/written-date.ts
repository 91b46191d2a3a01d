import { isDay } from "@plumbline/schema/vocabulary/day.ts";
import { chineseNumber } from "./chinese-number.ts";
import { plainText } from "./plain-text.ts";

/** How a file orders day, month and year where it writes them with slashes. */
export const DATE_ORDERS = ["ymd", "dmy", "mdy"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

export type WrittenDate =
  | { readonly kind: "day"; readonly day: string }
  | { readonly kind: "missing" }
  | { readonly kind: "fault"; readonly message: string };

const MISSING = new Set(["", "-", "–", "—", "——", "/", "#N/A", "N/A", "n/a", "0000-00-00"]);
const TIME = /(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)$/;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const CHINESE = /^([\d〇○零一二三四五六七八九]{4}) ?年 ?([\d一二三四五六七八九十]{1,2}) ?月 ?([\d一二三四五六七八九十]{1,3}) ?日?$/u;
const SERIAL = /^([1-9]\d{4})(?:\.\d+)?$/;
/** Day 0 of the spreadsheets' 1900 calendar, which counts a 29 February 1900 that never was. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

function day(year: number, month: number, date: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  return exists ? at.toISOString().slice(0, 10) : null;
}

function found(text: string, value: string | null): WrittenDate {
  return value === null ? { kind: "fault", message: `“${text}” is no day of the calendar: correct day or month.` } : inRange(text, value);
}

function inRange(text: string, value: string): WrittenDate {
  if (value < "1950-01-01" || value >= "2200-01-01") return { kind: "fault", message: `“${text}” lies outside 1950 to 2199: correct the year.` };
  return { kind: "day", day: value };
}

function yearLast(text: string, parts: RegExpExecArray, order: DateOrder): WrittenDate {
  if (order === "ymd") return { kind: "fault", message: `“${text}” can be read with the day or the month first: write 2026-07-03, or set "dates" of the mapping to dmy or mdy.` };
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  return found(text, order === "dmy" ? day(Number(parts[4]), second, first) : day(Number(parts[4]), first, second));
}

/** Reads 2026-07-03, 2026/7/3, 2026.7.3, 20260703, 2026年7月3日, 二〇二六年七月三日, a spreadsheet's serial number, each with or without a time of day. */
export function writtenDate(text: string, order: DateOrder = "ymd"): WrittenDate {
  if (isDay(text)) return inRange(text, text);
  const plain = plainText(text);
  if (MISSING.has(plain)) return { kind: "missing" };
  const bare = plain.replace(TIME, "");
  const iso = YEAR_FIRST.exec(bare);
  if (iso) return found(plain, day(Number(iso[1]), Number(iso[3]), Number(iso[4])));
  const compact = COMPACT.exec(bare);
  if (compact) return found(plain, day(Number(compact[1]), Number(compact[2]), Number(compact[3])));
  const chinese = CHINESE.exec(bare);
  if (chinese) {
    const [year, month, date] = [chinese[1], chinese[2], chinese[3]].map((part) => chineseNumber(part ?? "") ?? 0);
    return found(plain, day(year ?? 0, month ?? 0, date ?? 0));
  }
  const serial = SERIAL.exec(bare);
  if (serial) return found(plain, new Date(SERIAL_ZERO + Number(serial[1]) * 86_400_000).toISOString().slice(0, 10));
  const last = YEAR_LAST.exec(bare);
  if (last) return yearLast(plain, last, order);
  return { kind: "fault", message: `“${plain}” is no date: write 2026-07-03 or 2026年7月3日, or leave the field empty when the day has not come.` };
}
