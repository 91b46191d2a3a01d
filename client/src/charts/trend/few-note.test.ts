import { expect, it } from "vitest";
import type { ChartValue } from "../chart-value.ts";
import type { TrendRole } from "./trend-view.ts";
import { fewNote } from "./few-note.ts";

const value = (few: boolean): ChartValue => ({ kind: "observed", value: 50, text: "50%", lower: null, upper: null, few });
const line = (role: TrendRole, ...few: readonly boolean[]) => ({ role, values: few.map(value) });

it("says of each kind of line what it does where a value rests on few, and nothing where none does", () => {
  expect(fewNote([line("series", false), line("context", false)], 10, "zh-CN")).toBe("");
  expect(fewNote([line("series", false, true)], 10, "zh-CN")).toBe("○ n<10：不排位，以虚线相连。");
  expect(fewNote([line("series", true), line("context", true)], 10, "en")).toBe("○ n<10: not ranked, on a dotted line; grey lines break there.");
  expect(fewNote([line("series", false), line("context", true)], 10, "en")).toBe("Grey lines break where n<10.");
});
