import { existsSync, readFileSync } from "node:fs";

/**
 * Prints "N passed, N failed" from the JSON report of vitest as one plain line. A file that failed before its first test
 * counts as one failure; a missing report, no test at all or a skipped test is a failure of the run.
 */
export function summarise(file) {
  if (!existsSync(file)) return { line: "0 passed, 1 failed", ok: false };
  const report = JSON.parse(readFileSync(file, "utf8"));
  const brokenFiles = report.testResults.filter((result) => result.status === "failed" && result.assertionResults.length === 0).length;
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + brokenFiles;
  const skipped = report.numPendingTests + report.numTodoTests;
  const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
  return { line, ok: passed > 0 && failed === 0 && skipped === 0 && report.success };
}

if (process.argv[1]?.endsWith("summary.mjs")) {
  const { line, ok } = summarise(process.argv[2]);
  console.log(line);
  process.exitCode = ok ? 0 : 1;
}
