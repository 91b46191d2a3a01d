import { describe, expect, it } from "vitest";
import { axisScale, tickText } from "./axis-scale.ts";

const percent = { suffix: "%", decimals: 1, least: 0, most: 100 };
const count = { suffix: "", decimals: 0, least: 0, most: null };

describe("a value axis", () => {
  it.each([
    ["lines may be cut", [91.3, 98.8], percent, false, ["90", "95", "100%"]],
    ["bars start at 0", [48, 71], { ...count, suffix: " 件" }, true, ["0", "20", "40", "60", "80 件"]],
    ["a proportion never passes 100", [99.6, 100], percent, false, ["99.6", "99.7", "99.8", "99.9", "100.0%"]],
    ["counts have whole ticks", [3, 3], count, false, ["3", "4", "5"]],
    ["large counts are grouped", [6_412, 11_800], count, true, ["0", "5,000", "10,000", "15,000"]],
    ["negative values", [-2.4, 1.1], { suffix: " pp", decimals: 1, least: null, most: null }, false, ["−4", "−2", "0", "2 pp"]],
    ["nothing to draw", [], percent, false, ["0", "50", "100%"]],
  ] as const)("%s", (_, values, unit, fromZero, labels) => {
    const scale = axisScale(values, unit, fromZero);
    expect(scale.labels).toEqual(labels);
    for (const value of values) expect(value).toSatisfy((drawn: number) => drawn >= scale.min && drawn <= scale.max);
  });

  it("has three to five ticks whatever the values", () => {
    for (let span = 0.1; span < 1e6; span *= 1.7) {
      for (const fromZero of [true, false]) expect(axisScale([span / 3, span], { ...count, decimals: 2 }, fromZero).labels.length).toSatisfy((ticks: number) => ticks >= 3 && ticks <= 5);
    }
  });
});

it.each([[1234567, 0, "1,234,567"], [-0.04, 1, "0.0"], [-0.06, 1, "−0.1"], [0.5, 2, "0.50"]])("writes %d with %d digits as %s", (value, digits, text) =>
  expect(tickText(value, digits)).toBe(text),
);
