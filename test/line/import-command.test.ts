import { PassThrough } from "node:stream";
import { importCommand } from "@plumbline/server/cli/import.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { importFolder } from "./import-folder.ts";
import type { ImportFolder } from "./import-folder.ts";

const MAPPING = JSON.stringify({
  name: "long", kind: "observations", layout: "long", region: { column: "region" }, period: { column: "month" }, measure: { constant: "penalty.decisions" }, value: { column: "value" },
});

let folder: ImportFolder;
beforeAll(async () => {
  folder = await importFolder();
});
afterAll(() => folder.close());

async function run(...args: readonly string[]): Promise<{ code: number; said: string[]; complained: string[]; drawn: string }> {
  const [said, complained]: [string[], string[]] = [[], []];
  const terminal = Object.assign(new PassThrough(), { isTTY: true, columns: 80, cursorTo: () => true, clearLine: () => true, clearScreenDown: () => true, moveCursor: () => true });
  const drawn: string[] = [];
  terminal.on("data", (chunk: Buffer) => drawn.push(chunk.toString()));
  const code = await importCommand(args, {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
    terminal: terminal as unknown as NodeJS.WriteStream,
    actor: "test",
    open: async () => ({ database: folder.fresh.database, close: async () => undefined }),
  });
  return { code, said, complained, drawn: drawn.join("") };
}

it("lands a file, says what it did, draws a bar, and says so when it comes again", async () => {
  const [file, mapping] = [folder.write("may.csv", "region,month,value\n330421103,2026-05,12\n330421002,2026-05,3\n"), folder.write("mapping.json", MAPPING)];
  const first = await run(file, "--mapping", mapping);
  expect(first).toMatchObject({ code: 0, complained: [] });
  expect(first.said).toEqual([expect.stringMatching(/^may\.csv: figures: 2 new; 6 cells; data version \d+\.$/)]);
  expect(first.drawn).toContain("may.csv");
  expect((await run(file, "--mapping", mapping)).said).toEqual([expect.stringMatching(/^may\.csv: landed before as data version \d+; nothing was written\.$/)]);
});

it("refuses all of several files for a fault in one, with exit code 1", async () => {
  const good = folder.write("june.csv", "region,month,value\n330421103,2026-06,12\n");
  const bad = folder.write("july.csv", "region,month,value\n330421103,2026-07,twelve\n999,2026-07,1\n");
  const refused = await run(good, bad, "--mapping", folder.write("mapping.json", MAPPING));
  expect(refused.code).toBe(1);
  expect(refused.complained).toEqual([
    expect.stringMatching(/^july\.csv, row 2, column “value”: “twelve” is no number/),
    expect.stringMatching(/^july\.csv, row 3, column “region”: “999” is no region/),
    "Refused: 2 faults; nothing was written.",
  ]);
  expect(await folder.fresh.admin`select 1 from observation where period_start = '2026-06-01'`).toEqual([]);
});

it("says which files were in before a lock refused the next", async () => {
  const { approvePeriod } = await import("@plumbline/server/store/approval/approve-period.ts");
  await approvePeriod(folder.fresh.database, { actor: "test", period: { start: "2024-01-01", months: 3 }, countyCodes: "all" });
  const open = folder.write("open.csv", "region,month,value\n330421103,2026-08,12\n");
  const closed = folder.write("closed.csv", "region,month,value\n330421103,2024-02,12\n");
  const refused = await run(open, closed, "--mapping", folder.write("mapping.json", MAPPING));
  expect(refused.complained.at(-1)).toBe("Refused: 1 fault; open.csv had landed before, nothing else was written.");
});

it("says how it is called", async () => {
  await expect(run("--mapping", "m.json")).rejects.toThrow("takes one or more files");
  await expect(run("file.csv")).rejects.toThrow("needs a mapping");
  expect((await run("--help")).said.join("\n")).toContain("--mapping FILE");
});
