import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fingerprint } from "./fingerprint.mjs";
import { cacheFolder } from "./paths.mjs";

let folder;
beforeAll(() => {
  mkdirSync(cacheFolder, { recursive: true });
  folder = mkdtempSync(join(cacheFolder, "fingerprint-"));
  writeFileSync(join(folder, "a.ts"), "1");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hash = (...texts) => fingerprint([`.cache/${basename(folder)}`], ...texts);

test("it follows content, names and the further texts, and nothing else", () => {
  const before = hash();
  expect(hash("flag")).not.toBe(before);
  writeFileSync(join(folder, "a.ts"), "2");
  const changed = hash();
  expect(changed).not.toBe(before);
  writeFileSync(join(folder, "b.ts"), "");
  expect(hash()).not.toBe(changed);
  rmSync(join(folder, "b.ts"));
  writeFileSync(join(folder, "a.ts"), "1");
  expect(hash()).toBe(before);
});

test("tests, READMEs and emitted folders are no input of a build", () => {
  const before = hash();
  writeFileSync(join(folder, "a.test.ts"), "x");
  writeFileSync(join(folder, "README.md"), "x");
  mkdirSync(join(folder, "dist"));
  writeFileSync(join(folder, "dist/out.js"), "x");
  expect(hash()).toBe(before);
});

test("a path that is not there is absent, not an error", () => expect(fingerprint(["no/such/path"])).toBe(fingerprint([])));
