import { afterAll, beforeAll, expect, it } from "vitest";
import { freshSampleDatabase } from "../questions/sample-database.ts";
import { startSampleProduct, type SampleProduct } from "../questions/sample-product.ts";
import { startProduct } from "../testkit/product.ts";

let product: SampleProduct;

beforeAll(async () => {
  product = await startSampleProduct();
});
afterAll(() => product.close());

const compare = (metrics: string, regions: string, periods: string, more = ""): string =>
  `{ compare(selection: { metrics: ${metrics}, regions: ${regions}, periods: ${periods} ${more} }) { version } }`;
const fine = compare('["XF05"]', '["900001"]', '["2026Q1"]');
const many = (count: number, of: (index: number) => string): string => JSON.stringify(Array.from({ length: count }, (_, index) => of(index)));

const REFUSED: readonly (readonly [string, string, string, ...string[]])[] = [
  ["a metric of another form", compare('["xf05"]', '["900001"]', '["2026Q1"]'), "UNKNOWN_METRIC", "“xf05”", "XF05"],
  ["an unknown metric", compare('["ZZ99"]', '["900001"]', '["2026Q1"]'), "UNKNOWN_METRIC", "“ZZ99”"],
  ["an unknown version", compare('["XF05@7"]', '["900001"]', '["2026Q1"]'), "UNKNOWN_METRIC", "no version 7", "it has 1"],
  ["a breakdown that the metric has not", compare('["XF05/theft"]', '["900001"]', '["2026Q1"]'), "UNKNOWN_METRIC", "“theft”", "no breakdown"],
  ["an unknown key", compare('["CV01/arson"]', '["900001"]', '["2026Q1"]'), "UNKNOWN_METRIC", "“arson”", "theft, fraud"],
  ["an unknown region", compare('["XF05"]', '["330421"]', '["2026Q1"]'), "UNKNOWN_REGION", "“330421”"],
  ["a set of an unknown region", compare('["XF05"]', '["towns(1)"]', '["2026Q1"]'), "UNKNOWN_REGION", "“1”"],
  ["a set without regions", compare('["XF05"]', '["children(900001101)"]', '["2026Q1"]'), "EMPTY_SELECTION", "“children(900001101)”"],
  ["a period of another form", compare('["XF05"]', '["900001"]', '["2026Q5"]'), "UNKNOWN_PERIOD", "“2026Q5”"],
  ["a period out of all time", compare('["XF05"]', '["900001"]', '["0001Q1"]'), "UNKNOWN_PERIOD", "1900 to 2199"],
  ["a range backwards", compare('["XF05"]', '["900001"]', '["2026Q1..2025Q1"]'), "UNKNOWN_PERIOD", "ends before it begins"],
  ["a range of two lengths", compare('["XF05"]', '["900001"]', '["2025..2026Q1"]'), "UNKNOWN_PERIOD", "mixes two lengths"],
  ["a range too long", compare('["XF05"]', '["900001"]', '["1900-01..2199-12"]'), "SELECTION_TOO_LARGE", "3600 periods", "at most 60"],
  ["two versions of a metric", compare('["XF05", "SS02", "XF05@2"]', '["900001"]', '["2026Q1"]'), "MIXED_VERSIONS", "XF05", "“XF05@2”", "acrossVersions"],
  ["a set of no known name", compare('["XF05"]', '["cities(900000)"]', '["2026Q1"]'), "UNKNOWN_REGION", "“cities(900000)”", "level(county,CODE)"],
  ["a level that is none", compare('["XF05"]', '["level(village,900000)"]', '["2026Q1"]'), "UNKNOWN_REGION", "“level(village,900000)”"],
  ["a group that is nobody's", compare('["XF05"]', '["group(north)"]', '["2026Q1"]'), "UNKNOWN_GROUP", "“north”", "saved groups"],
  ["the last periods of nothing", compare('["XF05"]', '["900001"]', '["last(2,year)"]', "basis: AIRED"), "EMPTY_SELECTION", "“last(2,year)”", "basis"],
  ["more of the last periods than one answer holds", compare('["XF05"]', '["900001"]', '["last(61,2026Q1)"]'), "SELECTION_TOO_LARGE", "61 periods", "at most 60"],
  ["the last no periods", compare('["XF05"]', '["900001"]', '["last(0,quarter)"]'), "OUT_OF_RANGE", "“last(0,quarter)”", "from 1 to 60"],
  ["ten thousand of the last periods", compare('["XF05"]', '["900001"]', '["last(10000,month)"]'), "SELECTION_TOO_LARGE", "last(10000,month)", "10000 periods", "at most 60"],
  ["a period of no year", compare('["XF05"]', '["900001"]', '["same(2026Q1,0)"]'), "OUT_OF_RANGE", "“same(2026Q1,0)”", "from 1 to 60"],
  ["ten thousand rolling periods", compare('["XF05"]', '["900001"]', '["2026Q1"]', "accumulation: ROLLING, rolling: 10000"), "OUT_OF_RANGE", "10000", "from 2 to 60"],
  ["a text and a selection", '{ selection(text: "metrics=XF05&regions=900001&periods=2026Q1", input: { metrics: ["XF05"], regions: ["900001"], periods: ["2026Q1"] }) { hash } }', "EMPTY_SELECTION", "either", "text"],
  ["no regions", compare('["XF05"]', "[]", '["2026Q1"]'), "EMPTY_SELECTION", "no regions"],
  ["no periods", compare('["XF05"]', '["900001"]', "[]"), "EMPTY_SELECTION", "no periods"],
  ["an empty word", compare('["XF05"]', '[""]', '["2026Q1"]'), "UNKNOWN_REGION", "“”"],
  ["case statistics of a list and of a level", '{ caseStatistics(input: { groupBy: [REGION], regions: ["900001"], level: TOWN, periods: ["2026Q1"] }) { version } }', "UNSUITABLE_DIMENSIONS", "`regions`", "`level`"],
  ["case statistics of a list and of a region", '{ caseStatistics(input: { groupBy: [TYPE], regions: ["900001"], within: "900000", periods: ["2026Q1"] }) { version } }', "UNSUITABLE_DIMENSIONS", "`regions`", "`within`"],
  ["case statistics of an empty list", '{ caseStatistics(input: { groupBy: [TYPE], regions: [], periods: ["2026Q1"] }) { version } }', "EMPTY_SELECTION", "no regions"],
  ["case statistics of an unknown group", '{ caseStatistics(input: { groupBy: [REGION], regions: ["group(north)"], periods: ["2026Q1"] }) { version } }', "UNKNOWN_GROUP", "“north”"],
  ["case statistics of an unknown set", '{ caseStatistics(input: { groupBy: [REGION], regions: ["cities(900000)"], periods: ["2026Q1"] }) { version } }', "UNKNOWN_REGION", "“cities(900000)”"],
  ["totals over regions that share cases", '{ caseStatistics(input: { groupBy: [REGION], regions: ["900001", "towns(900001)"], periods: ["2026Q1"], subtotals: ROLLUP }) { version } }', "UNSUITABLE_DIMENSIONS", "900001 and 900001101", "twice"],
  ["case statistics of the last no quarters", '{ caseStatistics(input: { groupBy: [TYPE], periods: ["last(0,quarter)"] }) { version } }', "OUT_OF_RANGE", "“last(0,quarter)”", "from 1 to 60"],
  ["case statistics of no period", '{ caseStatistics(input: { groupBy: [TYPE], periods: [] }) { version } }', "EMPTY_SELECTION", "no periods"],
  ["a period of too many years", compare('["XF05"]', '["900001"]', '["same(2026Q1,100)"]'), "SELECTION_TOO_LARGE", "100 periods"],
  ["neither a selection nor its text", "{ selection { text } }", "EMPTY_SELECTION", "input", "text"],
  ["a text with a part of its own", '{ selection(text: "metrics=XF05&regions=900001&periods=2026Q1&colour=red") { hash } }', "UNKNOWN_WORD", "“red”", "“colour”"],
  ["a text with a word that is none", '{ selection(text: "metrics=XF05&regions=900001&periods=2026Q7") { hash } }', "UNKNOWN_PERIOD", "“2026Q7”"],
  ["no metrics", compare("[]", '["900001"]', '["2026Q1"]'), "EMPTY_SELECTION", "no metrics"],
  ["a list that is too long to be read", compare(many(201, () => "XF05"), '["900001"]', '["2026Q1"]'), "SELECTION_TOO_LARGE", "201 metrics"],
  ["a version that is not there yet", compare('["XF05"]', '["900001"]', '["2026Q1"]', 'asOf: "99"'), "UNKNOWN_VERSION", "99", "the last one is 5"],
  ["a moment of another form", compare('["XF05"]', '["900001"]', '["2026Q1"]', 'asOf: "yesterday"'), "UNKNOWN_VERSION", "“yesterday”"],
  ["a moment before everything", compare('["XF05"]', '["900001"]', '["2026Q1"]', 'asOf: "2020-01-01T00:00:00Z"'), "UNKNOWN_VERSION", "2020-01-01"],
  ["an unknown case type", '{ caseStatistics(input: { groupBy: [TYPE], types: ["murder"], periods: ["2026Q1"] }) { version } }', "UNKNOWN_CASE_TYPE", "“murder”", "reconsideration"],
  ["an unknown outcome", '{ caseStatistics(input: { groupBy: [TYPE], outcomes: ["won"], periods: ["2026Q1"] }) { version } }', "UNKNOWN_OUTCOME", "“won”"],
  ["no dimension", '{ caseStatistics(input: { groupBy: [], periods: ["2026Q1"] }) { version } }', "EMPTY_SELECTION", "groupBy"],
  ["a month of approved case statistics", '{ caseStatistics(input: { groupBy: [TYPE], periods: ["2026-02"], basis: APPROVED }) { version } }', "UNSUITABLE_BASIS", "approved", "month", "live"],
  ["approved case statistics by matter", '{ caseStatistics(input: { groupBy: [MATTER], periods: ["2026Q1"], basis: AIRED }) { version } }', "UNSUITABLE_BASIS", "aired", "matter"],
  ["a stock of approved case statistics", '{ caseStatistics(input: { groupBy: [TYPE], periods: ["2026Q1"], basis: APPROVED, measures: [PENDING] }) { version } }', "UNSUITABLE_BASIS", "pending"],
  ["a dimension twice", '{ caseStatistics(input: { groupBy: [TYPE, MATTER, TYPE], periods: ["2026Q1"] }) { version } }', "UNSUITABLE_DIMENSIONS", "TYPE"],
  ["five dimensions", '{ caseStatistics(input: { groupBy: [TYPE, MATTER, FIELD, CHANNEL, REGION], periods: ["2026Q1"] }) { version } }', "SELECTION_TOO_LARGE", "5", "4"],
  ["age and outcome", '{ caseStatistics(input: { groupBy: [AGE_BAND, OUTCOME], periods: ["2026Q1"] }) { version } }', "UNSUITABLE_DIMENSIONS", "AGE_BAND"],
  ["a rate by age", '{ caseStatistics(input: { groupBy: [AGE_BAND], periods: ["2026Q1"], measures: [CLEARANCE] }) { version } }', "UNSUITABLE_MEASURE", "CLEARANCE", "PENDING"],
  ["an intake by outcome in a bound", '{ caseStatistics(input: { groupBy: [OUTCOME], periods: ["2026Q1"], having: [{ measure: ACCEPTED, operator: MORE, value: 1 }] }) { version } }', "UNSUITABLE_MEASURE", "ACCEPTED"],
  ["a key of the order that is both", '{ caseStatistics(input: { groupBy: [TYPE], periods: ["2026Q1"], orderBy: [{ measure: ACCEPTED, dimension: TYPE }] }) { version } }', "UNSUITABLE_DIMENSIONS", "orderBy"],
  ["an order by what is not there", '{ caseStatistics(input: { groupBy: [TYPE], periods: ["2026Q1"], orderBy: [{ dimension: MATTER }] }) { version } }', "UNSUITABLE_DIMENSIONS", "MATTER"],
  ["a limit of nobody", '{ caseStatistics(input: { groupBy: [TYPE], periods: ["2026Q1"], limit: { top: 0 } }) { version } }', "OUT_OF_RANGE", "0", "200"],
  ["a limit of periods", '{ caseStatistics(input: { groupBy: [PERIOD], periods: ["2026Q1"], limit: { top: 1 } }) { version } }', "UNSUITABLE_DIMENSIONS", "PERIOD"],
  ["what is pending over a gap", '{ caseStatistics(input: { groupBy: [TYPE], periods: ["2025Q1", "2026Q1"], measures: [PENDING] }) { version } }', "UNSUITABLE_PERIODS", "2025Q1", "gap"],
  ["a level above the region", '{ caseStatistics(input: { groupBy: [REGION], level: CITY, within: "900001", periods: ["2026Q1"] }) { version } }', "EMPTY_SELECTION", "900001", "city"],
  ["an unknown scheme", '{ assessment(scheme: "yearly", regions: ["900001"], periods: ["2026Q1"]) { version } }', "UNKNOWN_SCHEME", "“yearly”", "quarterly"],
  ["a chart of periods with a break", '{ controlChart(metric: "XF05", region: "900001", periods: ["2025Q1", "2025Q3"]) { version } }', "UNSUITABLE_PERIODS", "2025Q3", "2025Q1"],
  ["a chart of two lengths", '{ controlChart(metric: "XF05", region: "900001", periods: ["2025", "2026Q1"]) { version } }', "UNSUITABLE_PERIODS", "one length"],
  ["a chart without periods", '{ controlChart(metric: "XF05", region: "900001", periods: []) { version } }', "EMPTY_SELECTION", "no periods"],
  ["a chart of too many periods", '{ controlChart(metric: "XF05", region: "900001", periods: ["2019-01..2024-01"]) { version } }', "SELECTION_TOO_LARGE", "61 periods", "at most 60"],
  ["a baseline outside the chart", '{ controlChart(metric: "XF05", region: "900001", periods: ["2025Q1..2025Q4"], starts: ["2026Q1"]) { version } }', "UNSUITABLE_PERIODS", "2026Q1", "4 periods"],
  ["a funnel of a count", '{ funnel(metric: "XF01", period: "2026Q1") { version } }', "UNSUITABLE_METRIC", "XF01", "no denominator"],
  ["a funnel of days", '{ funnel(metric: "XF09", period: "2026Q1") { version } }', "UNSUITABLE_METRIC", "XF09", "no plain count"],
  ["a funnel with one point", '{ funnel(metric: "SS02", period: "2026Q1", points: 1) { version } }', "OUT_OF_RANGE", "cannot be 1", "from 2 to 200"],
  ["a funnel without units", '{ funnel(metric: "SS02", period: "2026Q1", level: CITY, within: "900001") { version } }', "EMPTY_SELECTION", "900001", "city"],
  ["a change backwards", '{ explainChange(metric: "XF05", region: "900000", from: "2026Q2", to: "2026Q1") { version } }', "UNSUITABLE_PERIODS", "2026Q1 does not lie after 2026Q2"],
  ["a change between two lengths", '{ explainChange(metric: "XF05", region: "900000", from: "2025", to: "2026Q1") { version } }', "UNSUITABLE_PERIODS", "different lengths"],
  ["a change of what has no parts", '{ explainChange(metric: "TJ02", region: "900001101", from: "2025Q4", to: "2026Q1") { version } }', "EMPTY_SELECTION", "900001101"],
  ["parts above the whole", '{ explainChange(metric: "TJ02", region: "900001", level: CITY, from: "2025Q4", to: "2026Q1") { version } }', "EMPTY_SELECTION", "city does not lie below county"],
  ["parts below what is collected", '{ explainChange(metric: "SS02", region: "900000", level: TOWN, from: "2025Q4", to: "2026Q1") { version } }', "UNSUITABLE_METRIC", "SS02 is collected by county"],
  ["a part that lacks data in one period", '{ explainChange(metric: "SS02", region: "900000", from: "2025Q4", to: "2026Q1") { version } }', "PARTS_NOT_COMPARABLE", "Bing County (900003) in 2025Q4 (not_reported)", "leaveOutMissing"],
  ["groups that do not lie between", '{ explainChange(metric: "YS05", region: "900000", level: COUNTY, groups: [COUNTY], from: "2025Q4", to: "2026Q1") { version } }', "UNSUITABLE_DIMENSIONS", "level county do not lie between city and county"],
  ["a breakdown of what has none", '{ explainChange(metric: "SS02", region: "900000", breakdown: true, from: "2025Q4", to: "2026Q1") { version } }', "UNSUITABLE_METRIC", "SS02 cannot be divided", "it has none"],
  ["a breakdown of one key", '{ explainChange(metric: "CV01/theft", region: "900000", breakdown: true, from: "2025Q4", to: "2026Q1") { version } }', "UNSUITABLE_METRIC", "“theft” alone"],
  ["a change of nothing", '{ explainChange(metric: "SS02", region: "900000", from: "2026Q3", to: "2026Q4") { version } }', "PARTS_NOT_COMPARABLE", "No part has data"],
  ["too few draws", '{ ranking(metric: "SS02", period: "2026Q1", uncertainty: { draws: 5 }) { version } }', "OUT_OF_RANGE", "cannot be 5", "100 to 5000"],
  ["a seed below zero", '{ ranking(metric: "SS02", period: "2026Q1", uncertainty: { seed: -1 }) { version } }', "OUT_OF_RANGE", "-1"],
  ["likes of what has no peers", '{ comparableRegions(region: "900000", period: "2026Q1") { version } }', "UNKNOWN_PLACE", "900000", "no peers"],
  ["likes of an own level", '{ comparableRegions(region: "900001000", period: "2026Q1") { version } }', "UNKNOWN_PLACE", "900001000", "no peers"],
  ["likes in a month", '{ comparableRegions(region: "900001", period: "2026-01") { version } }', "UNSUITABLE_PERIODS", "“2026-01” is no quarter"],
  ["likes sought elsewhere", '{ comparableRegions(region: "900002", within: "900001", period: "2026Q1") { version } }', "UNKNOWN_PLACE", "900002"],
  ["too many likes", '{ comparableRegions(region: "900001", period: "2026Q1", first: 21) { version } }', "OUT_OF_RANGE", "cannot be 21", "1 to 20"],
  ["an index of nothing", '{ compositeIndex(input: { metrics: [], period: "2026Q1" }) { version } }', "EMPTY_SELECTION", "no metrics"],
  ["an index of too much", `{ compositeIndex(input: { metrics: ${many(41, () => "SS02")}, period: "2026Q1" }) { version } }`, "SELECTION_TOO_LARGE", "41 metrics", "at most 40"],
  ["a neutral metric in an index", '{ compositeIndex(input: { metrics: ["SS02", "CV01"], period: "2026Q1" }) { version } }', "UNSUITABLE_METRIC", "CV01", "neither way"],
  ["a metric by which nobody is ranked", '{ compositeIndex(input: { metrics: ["XF03"], period: "2026Q1" }) { version } }', "UNSUITABLE_METRIC", "XF03", "not ranked"],
  ["a denominator of what the index does not take", '{ compositeIndex(input: { metrics: ["SS02"], period: "2026Q1", denominators: [{ metric: "XF03", measure: "population.resident" }] }) { version } }', "UNSUITABLE_METHOD", "XF03 cannot be divided", "none of the index's metrics"],
  ["a ratio divided", '{ compositeIndex(input: { metrics: ["SS02"], period: "2026Q1", denominators: [{ metric: "SS02", measure: "population.resident" }] }) { version } }', "UNSUITABLE_METHOD", "a ratio stands as it is"],
  ["a metric divided twice", '{ compositeIndex(input: { metrics: ["XF03"], period: "2026Q1", denominators: [{ metric: "XF03", measure: "population.resident" }, { metric: "XF03@1", measure: "litigation.filed" }] }) { version } }', "UNSUITABLE_METHOD", "given for it already"],
  ["a denominator that nobody knows", '{ compositeIndex(input: { metrics: ["XF03"], period: "2026Q1", denominators: [{ metric: "XF03", measure: "x.y" }] }) { version } }', "UNSUITABLE_MEASURE", "“x.y”"],
  ["a denominator that is no size", '{ compositeIndex(input: { metrics: ["XF03"], period: "2026Q1", denominators: [{ metric: "XF03", measure: "reconsideration.days" }] }) { version } }', "UNSUITABLE_MEASURE", "no size of a place"],
  ["a denominator that towns lack", '{ compositeIndex(input: { metrics: ["XF03"], level: TOWN, period: "2026Q1", denominators: [{ metric: "XF03", measure: "population.resident" }] }) { version } }', "UNSUITABLE_MEASURE", "collected by county"],
  ["a metric that no town can have, in an index of towns", '{ compositeIndex(input: { metrics: ["TJ02", "XF05", "SS02"], period: "2026Q1", level: TOWN }) { version } }', "UNSUITABLE_METRIC", "XF05 is collected by county", "no town"],
  ["an index of one region", '{ compositeIndex(input: { metrics: ["SS02"], period: "2026Q1", level: CITY }) { version } }', "EMPTY_SELECTION", "at least 2"],
  ["a metric without a weight", '{ compositeIndex(input: { metrics: ["SS02", "YS05"], period: "2026Q1", weights: [{ node: "SS02", weight: 1 }] }) { version } }', "UNSUITABLE_METHOD", "YS05 has no weight"],
  ["a weight below zero", '{ compositeIndex(input: { metrics: ["SS02"], period: "2026Q1", weights: [{ node: "SS02", weight: -1 }] }) { version } }', "OUT_OF_RANGE", "“SS02”", "-1"],
  ["a weight given twice", '{ compositeIndex(input: { metrics: ["SS02"], period: "2026Q1", weights: [{ node: "SS02", weight: 1 }, { node: "SS02@1", weight: 2 }] }) { version } }', "UNSUITABLE_METHOD", "“SS02” stands in the weights twice"],
  ["a group that nobody knows", '{ compositeIndex(input: { metrics: ["SS02"], period: "2026Q1", weights: [{ node: "SS02", parent: "x", weight: 1 }] }) { version } }', "UNSUITABLE_METHOD", "“x”, which is no group"],
  ["a group without metrics", '{ compositeIndex(input: { metrics: ["SS02"], period: "2026Q1", weights: [{ node: "SS02", weight: 1 }, { node: "x", weight: 1 }] }) { version } }', "UNSUITABLE_METHOD", "“x” holds no metric"],
  ["groups in a ring", '{ compositeIndex(input: { metrics: ["SS02"], period: "2026Q1", weights: [{ node: "SS02", weight: 1 }, { node: "x", parent: "y", weight: 1 }, { node: "y", parent: "x", weight: 1 }] }) { version } }', "UNSUITABLE_METHOD", "“x” belongs to itself"],
  ["weights that are all 0", '{ compositeIndex(input: { metrics: ["SS02"], period: "2026Q1", weights: [{ node: "SS02", weight: 0 }] }) { version } }', "UNSUITABLE_METHOD", "“index” are 0"],
  ["a target that is not set", '{ compositeIndex(input: { metrics: ["SS02"], period: "2026Q1", method: { normaliser: TARGET } }) { version } }', "UNSUITABLE_METHOD", "SS02 has no target"],
  ["a scale against the direction", '{ compositeIndex(input: { metrics: ["SS02"], period: "2026Q1", method: { normaliser: EFFICACY }, scales: [{ metric: "SS02", worst: 0, best: 20 }] }) { version } }', "UNSUITABLE_METHOD", "lower is better"],
  ["z-scores under a geometric mean", '{ compositeIndex(input: { metrics: ["SS02"], period: "2026Q1", method: { normaliser: Z_SCORE, mean: GEOMETRIC } }) { version } }', "UNSUITABLE_METHOD", "geometric"],
  ["weights too noisy", '{ compositeIndex(input: { metrics: ["SS02"], period: "2026Q1", stability: { weightNoise: 2 } }) { version } }', "OUT_OF_RANGE", "from 0 to 1"],
  ["a ranking within an unknown region", '{ ranking(metric: "XF05", period: "2026Q1", within: "x") { version } }', "UNKNOWN_REGION", "“x”"],
];

it.each(REFUSED)("refuses %s in a sentence with a code", async (_title, query, code, ...words) => {
  const { errors } = await product.ask(query);
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.extensions).toMatchObject({ code });
  expect(["code", "offender", "count", "bound"]).toEqual(expect.arrayContaining(Object.keys(errors?.[0]?.extensions ?? {})));
  for (const word of words) expect(errors?.[0]?.message).toContain(word);
  expect(errors?.[0]?.message).toMatch(/\.$/);
});

it.each([
  ["compare", "query ($regions: [String!]!) { compare(selection: { metrics: [\"XF05\"], regions: $regions, periods: [\"2026Q1\"] }) { version } }", "at most 200"],
  ["caseStatistics", "query ($regions: [String!]!) { caseStatistics(input: { groupBy: [REGION], regions: $regions, periods: [\"2026Q1\"] }) { version } }", "at most 2000"],
])("refuses ten thousand regions of %s before it looks for them", async (_name, query, bound) => {
  const { errors } = await product.ask(query, { regions: Array.from({ length: 10_000 }, (_, at) => String(at)) });
  expect(errors?.[0]).toMatchObject({ extensions: { code: "SELECTION_TOO_LARGE" }, message: expect.stringMatching(new RegExp(`10000 regions.*${bound}`)) as string });
});

const years = many(61, (at) => `${1960 + at}`);

it.each([
  [compare('["ZZ99"]', '["900001"]', '["2026Q1"]'), { code: "UNKNOWN_METRIC", offender: "ZZ99" }],
  [compare('["XF05"]', '["330421"]', '["2026Q1"]'), { code: "UNKNOWN_REGION", offender: "330421" }],
  [compare('["XF05"]', '["900001"]', years), { code: "SELECTION_TOO_LARGE", count: 61, bound: 60 }],
  ['{ funnel(metric: "SS02", period: "2026Q1", points: 1) { version } }', { code: "OUT_OF_RANGE", offender: "1", bound: "2–200" }],
])("carries the offender and the bound beside the code, for clients of another language: %s", async (query, extensions) => {
  const { errors } = await product.ask(query);
  expect(errors?.[0]?.extensions).toEqual(extensions);
});

it("quotes a long word without repeating all of it", async () => {
  const { errors } = await product.ask(compare(JSON.stringify(["x".repeat(50_000)]), '["900001"]', '["2026Q1"]'));
  expect(errors?.[0]?.extensions).toEqual({ code: "UNKNOWN_METRIC", offender: `${"x".repeat(79)}…` });
  expect(errors?.[0]?.message.length).toBeLessThanOrEqual(600);
});

it("finds the same regions and periods once, however often they are named", async () => {
  const { data } = await product.ask('{ compare(selection: { metrics: ["XF05", "XF05@1"], regions: ["900001", "counties(900000)", "900001"], periods: ["2026Q1..2026Q2", "2026Q2"] }) { regions { code } periods { id } series { metric { ref } } } }');
  expect(data).toEqual({
    compare: {
      regions: ["900001", "900002", "900003", "900004"].map((code) => ({ code })),
      periods: [{ id: "2026Q1" }, { id: "2026Q2" }],
      series: [{ metric: { ref: "XF05" } }],
    },
  });
});

it("answers a database that has lost its installation with the way out", async () => {
  const empty = await freshSampleDatabase();
  const nothing = await startProduct(empty.database);
  await nothing.cookieOf("tester");
  await empty.admin`delete from installation`;
  const { errors } = await nothing.ask(fine);
  expect(errors?.[0]).toMatchObject({ extensions: { code: "EMPTY_INSTALLATION" }, message: expect.stringContaining("init") as string });
  await nothing.close();
  await empty.drop();
});
