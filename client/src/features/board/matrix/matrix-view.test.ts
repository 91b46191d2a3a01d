import { expect, it } from "vitest";
import type { BoardComparisonFragment } from "../../../generated/graphql.ts";
import { CITY, HAINING, JIASHAN, SETTLEMENT } from "../comparison.fixture.ts";
import { matrixView } from "./matrix-view.ts";

const context = { language: "zh-CN", timeZone: "Asia/Shanghai", basis: "APPROVED", asOf: "2026-10-10T01:30:00Z", referenceRegion: CITY } as const;
const nulls = [null, null, null];

/** Values of the city, Jiashan and Haining. */
function metric(code: string, values: readonly (number | null)[], band: readonly (string | null)[], missing: readonly (string | null)[] = nulls): BoardComparisonFragment["series"][number] {
  return {
    metric: { ...SETTLEMENT, ref: code, code, nameZh: code }, values: [...values], band: [...band], missing: [...missing],
    numerators: nulls, denominators: nulls, n: nulls, lower: nulls, upper: nulls, coverage: nulls, yearOnYear: nulls, yearOnYearMissing: nulls, rank: nulls, ranked: nulls, rankMove: nulls, synthetic: [true, true, true], provisional: [false, false, false], reference: [values[0] ?? null],
  };
}

const comparison: BoardComparisonFragment = {
  version: 1, asOf: context.asOf, basis: "APPROVED", accumulation: "PERIOD", synthetic: true, referenceRegion: CITY,
  regions: [CITY, JIASHAN, HAINING], periods: [{ id: "2026Q3", labelZh: "2026年三季度", labelEn: "2026 Q3" }],
  series: [
    metric("YS01", [80, 90, 70], [null, "better", "worse"]),
    metric("YS02", [80, 95, null], [null, "better", null], [null, null, "not_reported"]),
    metric("YS03", [null, null, null], nulls, ["not_applicable", "not_applicable", "not_applicable"]),
  ],
};

it("stands counties beside the line, in bands, and counts what is more than chance", () => {
  const view = matrixView(comparison, context);
  expect(view.regions).toMatchObject([
    { code: "330421", name: "嘉善", better: 2, worse: 0 },
    { code: "330481", name: "海宁", better: 0, worse: 1 },
  ]);
  expect(view.rows[0]).toMatchObject({ metric: "YS01", number: 1, line: "80.0%", gap: "", cells: [{ text: "90.0%", band: "better" }, { text: "70.0%", band: "worse" }] });
});

it("gives a gap its reason, once for a metric that nobody has", () => {
  const { rows } = matrixView(comparison, context);
  expect(rows[1]).toMatchObject({ gap: "", cells: [{ reason: "" }, { text: "—", reason: "— 未报", band: null }] });
  expect(rows[2]).toMatchObject({ line: "—", gap: "— 不适用" });
});
