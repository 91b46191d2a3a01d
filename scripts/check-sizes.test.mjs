import { expect, test } from "vitest";
import { checkSizes } from "./check-sizes.mjs";

const lines = (count) => "x\n".repeat(count);
const short = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`s${index}.ts`, lines(10)]));

test("400 lines pass and 401 do not", () => {
  expect(checkSizes(new Map(Object.entries({ ...short, "a.ts": lines(400) }))).faults).toEqual([]);
  expect(checkSizes(new Map(Object.entries({ ...short, "a.ts": lines(401) }))).faults).toEqual([expect.stringMatching(/^a\.ts has 401 lines/)]);
});

test("a long file that says why passes", () => {
  const text = `/**\n * Long because the grammar is one table.\n */\n${lines(500)}`;
  expect(checkSizes(new Map(Object.entries({ ...short, "a.ts": text }))).faults).toEqual([]);
});

test("many middling files are a fault of the whole", () => {
  const files = new Map(Array.from({ length: 9 }, (_, index) => [`m${index}.ts`, lines(90)]));
  expect(checkSizes(files)).toMatchObject({ median: 90, faults: [expect.stringMatching(/median file has 90/)] });
});
