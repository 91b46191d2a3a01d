import { expect, it } from "vitest";
import { CITY, JIASHAN, seriesOf, SETTLEMENT } from "./comparison.fixture.ts";

it("reads the flat arrays region by region", () => {
  const series = seriesOf(SETTLEMENT, [CITY, JIASHAN], ["2026Q2", "2026Q3"], [[{ value: 1 }, { value: 2 }], [{ value: 3 }, { value: 4, band: "BETTER" }]]);
  expect([series.at(0, 1), series.at(1, 0)].map((measured) => measured.kind === "observed" && measured.value)).toEqual([2, 3]);
  expect(series.at(1, 1)).toMatchObject({ kind: "observed", value: 4, band: "better" });
});

it("keeps a zero as a value and a gap as a reason", () => {
  const series = seriesOf(SETTLEMENT, [CITY], ["2026Q2", "2026Q3"], [[{ value: 0 }, { missing: "ZERO_DENOMINATOR" }]]);
  expect(series.at(0, 0)).toMatchObject({ kind: "observed", value: 0 });
  expect(series.at(0, 1)).toMatchObject({ kind: "missing", reason: "zero_denominator" });
});

it("takes a place without value and without reason for not reported", () => {
  expect(seriesOf(SETTLEMENT, [CITY], ["2026Q3"], [[{}]]).at(0, 0)).toMatchObject({ kind: "missing", reason: "not_reported" });
});
