import { AGE_BANDS } from "@plumbline/schema/vocabulary/age-band.ts";
import { BASES } from "@plumbline/schema/vocabulary/basis.ts";
import { CASE_DIMENSIONS } from "@plumbline/schema/vocabulary/case-dimension.ts";
import type { CaseDimension } from "@plumbline/schema/vocabulary/case-dimension.ts";
import { CASE_MEASURES } from "@plumbline/schema/vocabulary/case-measure.ts";
import { CASE_OPERATORS, CASE_SUBTOTALS, SORT_DIRECTIONS } from "@plumbline/schema/vocabulary/case-question.ts";
import { REGION_LEVELS } from "@plumbline/schema/vocabulary/region.ts";
import { UNITS } from "@plumbline/schema/vocabulary/units.ts";
import type { CaseCondition, CaseOrder, CaseStatisticsFilter, CaseStatisticsRequest } from "../../query/case-statistics/case-statistics-request.ts";
import { ExportRefused, WORD_LISTS, assertKnown, list, oneOf, readWords, truth, wordOf } from "./export-query.ts";

const KNOWN = [
  "groupBy", "level", "within", "regions", "units", "types", "outcomes", "periods", "measures", "having", "orderBy", "top", "topOf", "others", "subtotals", "basis", "asOf",
  ...WORD_LISTS, "enterprise", "ageBands", "acceptedIn", "concludedIn",
];

/**
 * A question for case statistics as an address writes it: lists joined by commas, words of cases by repeating their name, a
 * bound as `concluded:at_least:10`, a key of the order as `concluded:descending`.
 */
export function readCaseQuestion(search: URLSearchParams): CaseStatisticsRequest {
  assertKnown(search, KNOWN);
  const all = <T extends string>(name: string, words: readonly T[]): T[] | null => (search.has(name) ? list(search, name).map((text) => wordOf(text, name, words)) : null);
  const top = search.get("top");
  return {
    groupBy: all("groupBy", CASE_DIMENSIONS) ?? [],
    level: search.has("level") ? oneOf(search, "level", REGION_LEVELS, "county") : null,
    within: search.get("within"),
    regions: search.has("regions") ? list(search, "regions") : null,
    units: oneOf(search, "units", UNITS, "as_then"),
    types: search.has("types") ? list(search, "types") : null,
    outcomes: search.has("outcomes") ? list(search, "outcomes") : null,
    filter: readStatisticsFilter(search),
    periods: list(search, "periods"),
    measures: all("measures", CASE_MEASURES),
    having: list(search, "having").map(readCondition),
    orderBy: list(search, "orderBy").map(readOrder),
    limit: top === null ? null : { top: Number(top), of: search.has("topOf") ? oneOf(search, "topOf", CASE_DIMENSIONS, "region") : null, others: truth(search, "others") ?? false },
    subtotals: oneOf(search, "subtotals", CASE_SUBTOTALS, "none"),
    basis: oneOf(search, "basis", BASES, "live"),
    asOf: search.get("asOf"),
  };
}

function readStatisticsFilter(search: URLSearchParams): CaseStatisticsFilter {
  return {
    ...readWords(search),
    enterprise: truth(search, "enterprise"),
    ageBands: search.has("ageBands") ? list(search, "ageBands").map((text) => wordOf(text, "ageBands", AGE_BANDS)) : null,
    acceptedIn: search.get("acceptedIn"),
    concludedIn: search.get("concludedIn"),
  };
}

function readCondition(text: string): CaseCondition {
  const [measure = "", operator = "", value = ""] = text.split(":");
  if (value === "" || !Number.isFinite(Number(value))) throw new ExportRefused(`“${text.slice(0, 40)}” is no bound: write measure, operator and number, such as concluded:at_least:10.`);
  return { measure: wordOf(measure, "having", CASE_MEASURES), operator: wordOf(operator, "having", CASE_OPERATORS), value: Number(value) };
}

function readOrder(text: string): CaseOrder {
  const [key = "", direction = "ascending"] = text.split(":");
  const measure = CASE_MEASURES.find((one) => one === key.toLowerCase());
  const dimension: CaseDimension | null = measure === undefined ? wordOf(key, "orderBy", CASE_DIMENSIONS) : null;
  return { measure: measure ?? null, dimension, direction: wordOf(direction, "orderBy", SORT_DIRECTIONS) };
}
