import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { summarise } from "./summary.mjs";

const folder = mkdtempSync(join(tmpdir(), "summary-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function summaryOf(report) {
  const file = join(folder, "report.json");
  const whole = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [], success: true, ...report };
  writeFileSync(file, JSON.stringify(whole));
  return summarise(file);
}

test("all passed", () => expect(summaryOf({ numPassedTests: 12 })).toEqual({ line: "12 passed, 0 failed", ok: true }));

test("a failed test fails the run", () =>
  expect(summaryOf({ numPassedTests: 11, numFailedTests: 1, success: false })).toEqual({ line: "11 passed, 1 failed", ok: false }));

test("a file that broke before its first test is a failure", () =>
  expect(summaryOf({ numPassedTests: 3, success: false, testResults: [{ status: "failed", assertionResults: [] }] })).toEqual({
    line: "3 passed, 1 failed",
    ok: false,
  }));

test("a skipped test may not hide", () =>
  expect(summaryOf({ numPassedTests: 3, numPendingTests: 1 })).toEqual({ line: "3 passed, 0 failed, 1 skipped", ok: false }));

test("no test and no report are failures", () => {
  expect(summaryOf({}).ok).toBe(false);
  expect(summarise(join(folder, "missing.json"))).toEqual({ line: "0 passed, 1 failed", ok: false });
});
