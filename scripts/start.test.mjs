import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runForeground } from "./child.mjs";
import { makesDemonstration } from "./start.mjs";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "plumbline-start-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("only a first start of an own database makes the demonstration", () => {
  const missing = join(folder, "data");
  expect(makesDemonstration({ DATA_DIR: missing })).toBe(true);
  expect(makesDemonstration({ DATA_DIR: missing, PLUMBLINE_DEMO: "off" })).toBe(false);
  expect(makesDemonstration({ DATA_DIR: folder })).toBe(false);
  expect(makesDemonstration({ DATA_DIR: missing, DATABASE_URL: "postgres://127.0.0.1/x" })).toBe(false);
});

test("a program in the foreground ends when what it needs cannot be made", async () => {
  const stop = new AbortController();
  const ended = runForeground(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stop: stop.signal });
  stop.abort();
  expect(await ended).toBe(143);
});
