import { readFileSync } from "node:fs";
import { buildSchema, findBreakingChanges, isObjectType } from "graphql";
import { expect, it } from "vitest";
import { schemaText } from "@plumbline/server/cli/emit-schema.ts";

const committed = readFileSync(new URL("../../schema/schema.graphql", import.meta.url), "utf8");

it("is committed as it is emitted", () => {
  expect(schemaText()).toBe(committed);
});

it("describes every type, field, argument and enum value", () => {
  const schema = buildSchema(committed);
  const undescribed = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith("__") || ["String", "Int", "Float", "Boolean", "Query", "Mutation", "Subscription"].includes(type.name)) return [];
    const own = type.description ? [] : [type.name];
    if (!isObjectType(type)) return own;
    return [...own, ...Object.values(type.getFields()).flatMap((field) => (field.description ? [] : [`${type.name}.${field.name}`]))];
  });
  expect(undescribed).toEqual([]);
});

/** What clients were built on; nothing of it may go. */
const PROMISED = `
  enum Basis { LIVE APPROVED AIRED }
  enum Units { AS_THEN TODAY }
  enum Accumulation { PERIOD YEAR_TO_DATE ROLLING_YEAR ROLLING }
  enum RegionLevel { PROVINCE CITY COUNTY TOWN }
  scalar NumberSeries scalar CodeSeries scalar BooleanSeries scalar DateTime
  input SelectionInput { metrics: [String!]! regions: [String!]! periods: [String!]! basis: Basis! = LIVE accumulation: Accumulation! = PERIOD rolling: Int units: Units! = AS_THEN asOf: String acrossVersions: Boolean! = false }
  type CanonicalSelection { text: String! hash: String! metrics: Int! regions: Int! periods: Int! cells: Int! }
  type Region { code: String! parentCode: String level: RegionLevel! own: Boolean! nameZh: String! shortZh: String! nameEn: String! pinyin: String! }
  type MetricSeries { values: NumberSeries! numerators: NumberSeries! denominators: NumberSeries! n: NumberSeries! coverage: NumberSeries! missing: CodeSeries! synthetic: BooleanSeries!
    lower: NumberSeries! upper: NumberSeries! yearOnYear: NumberSeries! previousChange: NumberSeries! rank: NumberSeries! ranked: NumberSeries! rankMove: NumberSeries! band: CodeSeries! reference: NumberSeries! }
  type Comparison { version: Int! asOf: DateTime! selection: String! hash: String! acrossVersions: Boolean! synthetic: Boolean! referenceRegion: Region! regions: [Region!]! series: [MetricSeries!]! }
  type Query { compare(selection: SelectionInput!): Comparison! selection(input: SelectionInput, text: String): CanonicalSelection! regions(level: RegionLevel, within: String, includeOwn: Boolean! = false): [Region!]! }
`;

it("keeps what it promised", () => {
  const missing = findBreakingChanges(buildSchema(PROMISED), buildSchema(committed));
  expect(missing).toEqual([]);
});
