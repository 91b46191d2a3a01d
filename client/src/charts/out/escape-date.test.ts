import { expect, it } from "vitest";
import { escapeDate } from "./escape-date.ts";

it.each(["8/18", "1 / 7", "3-4", "2024/5", "1-2-3"])("keeps %s from becoming a day", (text) => {
  expect(escapeDate(text)).toBe(`'${text}`);
});

it.each(["2026-10-15", "2026-10-15 09:30", "2026 Q3", "2026年三季度", "1–7", "57.3%", "330421", "8 of 18"])("leaves %s as it is", (text) => {
  expect(escapeDate(text)).toBe(text);
});
