import { expect, it } from "vitest";
import type { BoardComparisonFragment } from "../../../generated/graphql.ts";
import { CITY, HAINING, JIASHAN, SETTLEMENT } from "../comparison.fixture.ts";
import { matrixLead } from "./matrix-lead.ts";
import { matrixView } from "./matrix-view.ts";
import { firstJudged } from "./use-judged-metric.ts";

const quarterly = { language: "zh-CN", timeZone: "Asia/Shanghai", basis: "APPROVED", asOf: "2026-10-10T01:30:00Z", referenceRegion: CITY } as const;
const context = { ...quarterly, yearly: { metrics: [], comparison: null } };
const nulls = [null, null, null];

/** Values of the city, Jiashan and Haining. */
function metric(code: string, values: readonly (number | null)[], band: readonly (string | null)[], missing: readonly (string | null)[] = nulls): BoardComparisonFragment["series"][number] {
  return {
    metric: { ...SETTLEMENT, ref: code, code, nameZh: code }, values: [...values], band: [...band], missing: [...missing],
    numerators: nulls, denominators: nulls, n: nulls, lower: nulls, upper: nulls, coverage: nulls, yearOnYear: nulls, yearOnYearMissing: nulls, rank: nulls, ranked: nulls, rankMove: nulls, synthetic: [true, true, true], provisional: [false, false, false], reference: [values[0] ?? null],
  };
}

const comparison: BoardComparisonFragment = {
  version: 1, asOf: context.asOf, selection: "", basis: "APPROVED", accumulation: "PERIOD", synthetic: true, referenceRegion: CITY,
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
  expect(view.rows[0]).toMatchObject({ metric: "YS01", number: 1, line: { text: "80.0%" }, period: "", gap: "", cells: [{ text: "90.0%", band: "better" }, { text: "70.0%", band: "worse" }] });
});

it("gives a gap its reason, once for a metric that nobody has", () => {
  const { rows } = matrixView(comparison, context);
  expect(rows[1]).toMatchObject({ gap: "", cells: [{ reason: "" }, { text: "—", reason: "— 未报", band: null }] });
  expect(rows[2]).toMatchObject({ line: { text: "—", reason: "— 不适用" }, gap: "— 不适用" });
});

it("gives a yearly metric its last whole year, and its reason until that is read", () => {
  const yearly: BoardComparisonFragment = { ...comparison, periods: [{ id: "2025", labelZh: "2025年", labelEn: "2025" }], series: [metric("YS03", [92.7, 93.2, 90.8], nulls)] };
  expect(matrixView(comparison, { ...quarterly, yearly: { metrics: ["YS03"], comparison: null } }).rows[2]).toMatchObject({ gap: "— 按年统计" });
  const { rows } = matrixView(comparison, { ...quarterly, yearly: { metrics: ["YS03"], comparison: yearly } });
  expect(rows[2]).toMatchObject({ period: "2025年", gap: "", line: { text: "92.7%" }, cells: [{ text: "93.2%", band: null }, { text: "90.8%" }] });
  expect(rows[0]).toMatchObject({ period: "", line: { text: "80.0%" } });
});

it("calls the city's figure of a sum a total", () => {
  const sum = metric("YS15", [540, 75, 80], nulls);
  const { rows } = matrixView({ ...comparison, series: [{ ...sum, metric: { ...sum.metric, wholeIsTotal: true, unitZh: "家", unitEn: "enterprises", decimals: 0 } }] }, context);
  expect(rows[0]).toMatchObject({ line: { text: "合计 540" }, cells: [{ text: "75" }, { text: "80" }] });
});

it("opens with the first metric that tells counties apart", () => {
  expect(firstJudged({ ...comparison, series: comparison.series.toReversed() })).toBe("YS02");
  expect(firstJudged({ ...comparison, series: [metric("YS04", [80, 80, 80], [null, "not_ranked", "not_ranked"]), metric("YS05", [80, 81, 80], [null, "similar", null])] })).toBe("YS05");
  expect(firstJudged({ ...comparison, series: [metric("YS04", [80, 80, 80], [null, "not_ranked", "not_ranked"])] })).toBeNull();
});

it("says in a sentence how many can be judged, and who is most often better and worse", () => {
  const lead = matrixLead(matrixView(comparison, context), null, quarterly);
  expect([lead.name, lead.value, lead.change]).toEqual(["3 项指标", "2 项可判优劣", "1 项不可判"]);
  expect(lead.groups).toEqual([{ band: "better", text: "优于全市线最多：嘉善（2 项）" }, { band: "worse", text: "逊于全市线最多：海宁（1 项）" }]);
  expect(matrixLead(matrixView(comparison, context), "330421", quarterly).groups[0]).toEqual({ band: null, text: "嘉善优于全市线 2 项，逊于 0 项" });
  const alike = matrixView({ ...comparison, series: [metric("YS05", [80, 81, 80], [null, "similar", "similar"])] }, context);
  expect(matrixLead(alike, null, { ...quarterly, language: "en" }).groups).toEqual([{ band: "similar", text: "all counties similar to the city line in all of them" }]);
  const inPart = matrixView({ ...comparison, series: [metric("YS05", [80, 81, 80], [null, "similar", "not_ranked"])] }, context);
  expect(matrixLead(inPart, null, { ...quarterly, language: "en" }).groups).toEqual([{ band: "similar", text: "similar to the city line wherever judged" }]);
});
