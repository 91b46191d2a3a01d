import { readFileSync } from "node:fs";
import { buildSchema, parse, validate, type DocumentNode } from "graphql";
import { expect, it } from "vitest";
import {
  BoardCardsDocument, BoardMatrixDocument, BoardPeersDocument, BoardTownsDocument, CasesAgeDocument, CasesFlowDocument, CompareChangeDocument, CompareControlDocument, CompareFunnelDocument,
  CompareIndicatorDocument, CompareRanksDocument, CompareScoresDocument, IndexAnswerDocument, MetricControlDocument, MetricCountiesDocument, RegionIndicatorsDocument,
} from "../../generated/graphql.ts";
import { askedPivot } from "../cases/asked-pivot.ts";
import type { CompareRequest } from "../compare/address/compare-request.ts";
import type { CaseMeasure } from "../compare/address/subject.ts";
import { askedCases } from "../compare/sheet/asked-cases.ts";
import { answerTables } from "./answer-tables.ts";
import { madeUpAnswer } from "./made-up-answer.ts";
import { firstChoice, firstTable } from "./table-chart.ts";

const schema = buildSchema(readFileSync(new URL("../../../../schema/schema.graphql", import.meta.url), "utf8"));

/** What is drawn first of an answer to a question, and of which of its lists. */
function drawnFirst(document: DocumentNode | string): readonly string[] {
  const question = typeof document === "string" ? parse(document) : document;
  expect(validate(schema, question)).toEqual([]);
  const table = firstTable(answerTables(madeUpAnswer(schema, question)), "en");
  const choice = table === undefined ? null : firstChoice(table, "en");
  if (table === undefined || choice === null) throw new Error("nothing to draw");
  return [table.name, table.columns[choice.figure]?.key ?? ""];
}

const REQUEST = { home: { code: "330400" }, within: "330400", regions: [{ code: "330402" }, { code: "330421" }], parents: [], quarters: [{ id: "2026Q2" }, { id: "2026Q3" }], basis: "live", units: "asThen", asOf: null } as unknown as CompareRequest;
const compared = (...measures: CaseMeasure[]) => askedCases({ ...REQUEST, subjects: measures.map((measure) => ({ kind: "cases", type: "reconsideration", measure })) });

it.each([
  ["a board's cards", BoardCardsDocument, "compare", "values"],
  ["a board's map, ranking and trend", BoardPeersDocument, "compare", "values"],
  ["a board's towns", BoardTownsDocument, "compare", "values"],
  ["a board's matrix", BoardMatrixDocument, "compare", "values"],
  ["a comparison", CompareIndicatorDocument, "compare", "values"],
  ["scores", CompareScoresDocument, "assessment", "totals"],
  ["a decomposed change", CompareChangeDocument, "explainChange.parts", "effect"],
  ["a control chart", CompareControlDocument, "controlChart.points", "measurement.value"],
  ["a funnel", CompareFunnelDocument, "funnel.units", "measurement.value"],
  ["rank sets", CompareRanksDocument, "ranking.rows", "rank"],
  ["the flow of cases", CasesFlowDocument, "caseStatistics.rows", "accepted"],
  ["the age of cases", CasesAgeDocument, "caseStatistics.rows", "pending"],
  ["an index", IndexAnswerDocument, "compositeIndex.rows", "score"],
  ["a metric over counties", MetricCountiesDocument, "compare", "values"],
  ["a metric's control chart", MetricControlDocument, "controlChart.points", "measurement.value"],
  ["a region's indicators", RegionIndicatorsDocument, "a", "values"],
])("opens the query of %s with the figure of its chart", (_, document, table, figure) => {
  expect(drawnFirst(document)).toEqual([table, figure]);
});

it("opens case statistics with the measures that are compared and no other, by name and with their n", () => {
  const { document = "", variables } = compared("medianDays") ?? {};
  expect(drawnFirst(document)).toEqual(["caseStatistics.rows", "medianDays"]);
  expect(document).not.toMatch(/settlementRate|accepted|meanDays/);
  expect(document).toContain("region { code nameZh nameEn }");
  expect(variables?.input).toMatchObject({ types: ["reconsideration"], regions: ["330402", "330421", "330400"], periods: ["2026Q2..2026Q3"], measures: ["MEDIAN_DAYS", "CONCLUDED"] });
  expect(drawnFirst(compared("settlementRate", "medianDays")?.document ?? "")).toEqual(["caseStatistics.rows", "settlementRate"]);
  expect(askedCases({ ...REQUEST, subjects: [] })).toBeNull();
});

it("opens a table of cases with its dimensions and with its figures in their order", () => {
  const document = askedPivot({ rows: "region", columns: "organ", figures: ["medianDays", "accepted"] }, ["medianDays", "concluded", "accepted"]);
  expect(drawnFirst(document)).toEqual(["caseStatistics.rows", "medianDays"]);
  expect(document).toContain("medianDays accepted concluded\n");
  expect(document).not.toMatch(/matter|outcome|settled|pending/);
  expect(drawnFirst(askedPivot({ rows: "period", columns: null, figures: ["settlementRate"] }, ["settlementRate", "concluded"]))).toEqual(["caseStatistics.rows", "settlementRate"]);
});
