import { expect, it } from "vitest";
import { textWidth } from "./text-width.ts";
import { twoLineName } from "./two-lines.ts";

const SETTLED = "Enterprise reconsideration settlement rate";
const DAYS = "Enterprise reconsideration average days to conclusion of a case";

it("leaves a name that fits a line as it is, and breaks one that fits two between its words", () => {
  expect(twoLineName("Legal review", 12, 140)).toBe("Legal review");
  expect(twoLineName(SETTLED, 12, 190)).toBe("Enterprise reconsideration\nsettlement rate");
});

it("keeps the end of a name that does not, so that two that begin alike can be told apart", () => {
  expect(twoLineName(DAYS, 12, 190)).toBe("Enterprise reconsideration\n… days to conclusion of a case");
  const [first = "", second = ""] = twoLineName("涉企行政复议案件平均办理天数及其变化", 12, 84).split("\n");
  expect([first, second]).toEqual(["涉企行政复议案", "… 数及其变化"]);
  for (const line of [first, second]) expect(textWidth(line, 12)).toBeLessThanOrEqual(84);
});
