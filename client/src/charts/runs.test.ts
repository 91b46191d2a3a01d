import { expect, it } from "vitest";
import { runs } from "./runs.ts";
import { spreadLabels } from "./spread-labels.ts";
import { tableFacts } from "./table-facts.ts";
import { inkOn } from "./ink-on.ts";

it("finds what lies between gaps", () => {
  const row = "##.#..###";
  expect(runs(row.length, (place) => row[place] === "#")).toEqual([[0, 1], [3, 3], [6, 8]]);
  expect(runs(0, () => true)).toEqual([]);
});

it("moves labels apart, in order, and keeps them above the foot", () => {
  expect(spreadLabels([50, 10, 52], 16, 0, 100)).toEqual([50, 10, 66]);
  expect(spreadLabels([95, 96, 97], 16, 0, 100)).toEqual([68, 84, 100]);
});

it("makes a column of each fact, empty where a row does not state it", () => {
  const base = { region: "", period: "", value: "", band: null, bandText: "", note: "" };
  const rows = [{ ...base, facts: [{ label: "n", text: "26/34" }] }, { ...base, facts: [{ label: "95%", text: "60–88" }] }];
  expect(tableFacts(rows).map(({ label, of }) => [label, ...rows.map(of)])).toEqual([["n", "26/34", ""], ["95%", "", "60–88"]]);
});

it("writes dark on pale and white on deep grounds", () => {
  expect(inkOn("#E3EDF7")).toBe("#15202C");
  expect(inkOn("#0F3261")).toBe("#FFFFFF");
});
