import { expect, it } from "vitest";
import { measureOf } from "./measure-of.ts";
import { madeUpMetric } from "./made-up-sheet.ts";

it("knows of a whole whether it is a ratio of sums, a sum of its parts, or a value of its own", () => {
  const of = (formula: string, wholeIsTotal: boolean) => measureOf({ ...madeUpMetric, formula, wholeIsTotal }).total;
  expect(of("reconsideration.settled / reconsideration.concluded", false)).toBe("ratio");
  expect(of("reconsideration.accepted", true)).toBe("sum");
  expect(of("score(quarterly)", false)).toBe("own");
});
