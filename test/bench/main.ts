import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import type { BenchResult } from "./bench-result.ts";
import { answers } from "./answers.bench.ts";
import { access } from "./access.bench.ts";
import { browser } from "./browser.bench.ts";
import { caseStatistics } from "./case-statistics.bench.ts";
import { clocks } from "./clocks.bench.ts";
import { copy } from "./copy.bench.ts";
import { questions } from "./questions.bench.ts";
import { startup } from "./startup.bench.ts";
import { wall } from "./wall.bench.ts";

const benches: Readonly<Record<string, () => Promise<BenchResult[]>>> = { questions, answers, clocks, access, "case-statistics": caseStatistics, copy, startup, browser, wall };

const resultsFile = join(import.meta.dirname, "results/latest.json");

/** Runs the named benches, or all; prints their table and replaces their rows in results/latest.json. Resolves to the exit code. */
async function main(names: readonly string[]): Promise<number> {
  const unknown = names.find((name) => !Object.hasOwn(benches, name));
  if (unknown !== undefined) {
    console.error(`There is no bench "${unknown}". The benches are: ${Object.keys(benches).join(", ")}.`);
    return 2;
  }
  const rows: BenchResult[] = [];
  for (const [name, bench] of Object.entries(benches)) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.log(`Measuring ${name} …`);
    rows.push(...(await bench()));
  }
  console.log(`\nOn ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.versions.node}.\n`);
  console.log(table(rows));
  const kept = readResults().filter((old) => !rows.some((row) => row.name === old.name));
  mkdirSync(join(import.meta.dirname, "results"), { recursive: true });
  writeFileSync(resultsFile, `${JSON.stringify([...kept, ...rows], null, 2)}\n`);
  return rows.some((row) => row.ok === false) ? 1 : 0;
}

function readResults(): BenchResult[] {
  try {
    return JSON.parse(readFileSync(resultsFile, "utf8")) as BenchResult[];
  } catch {
    return [];
  }
}

function table(rows: readonly BenchResult[]): string {
  const cells = rows.map((row) => [
    row.name,
    String(row.value),
    row.unit,
    row.ratio === null ? "" : String(row.ratio),
    row.budget ?? "",
    row.ok === null ? "" : row.ok ? "ok" : "MISSED",
  ]);
  const all = [["name", "value", "unit", "ratio", "budget", ""], ...cells];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0))) ?? [];
  return all.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()).join("\n");
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(130));
process.exitCode = await main(process.argv.slice(2));
