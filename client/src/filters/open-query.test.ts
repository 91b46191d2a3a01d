import { parse } from "graphql";
import { expect, it } from "vitest";
import { parseSearchText, printSearchText } from "../app/search-text.ts";
import { openQuerySearch, parseOpenQuerySearch, readOpenQuery, readVariables } from "./open-query.ts";

const DOCUMENT = "query Board($selection: SelectionInput!) {\n  compare(selection: $selection) {\n    asOf\n    series {\n      values\n    }\n  }\n}";
const VARIABLES = { selection: { metrics: ["XF05"], regions: ["counties(330400)"], periods: ["2026Q3"], basis: "APPROVED" } };

it("turns a question into an address and back", () => {
  const search = openQuerySearch(parse(DOCUMENT), VARIABLES);
  expect(search?.query).toBe("query Board($selection: SelectionInput!) { compare(selection: $selection) { asOf series { values } } }");
  const read = readOpenQuery(parseOpenQuerySearch(parseSearchText(printSearchText({ ...search }))));
  expect(parse(read?.document ?? "", { noLocation: true })).toEqual(parse(DOCUMENT, { noLocation: true }));
  expect(read?.variables).toEqual(VARIABLES);
});

it("keeps texts and comments as they stand", () => {
  const written = '# which\nquery {\n  region(name: "two  spaces, one comma") { code }\n}';
  expect(openQuerySearch(written, {})).toEqual({ query: written, variables: undefined });
});

it("refuses what no address can carry", () => {
  expect(openQuerySearch(`{ ${"a ".repeat(4_000)} }`, {})).toBeNull();
});

it("takes broken variables for none", () => {
  for (const text of ["{", "[1]", "3", "null"]) expect(readVariables(text)).toBeNull();
  expect(readVariables(" ")).toEqual({});
  expect(readOpenQuery({ query: "{ a }", variables: "{" })).toEqual({ document: "{ a }", variables: {} });
  expect(readOpenQuery({ variables: "{}" })).toBeNull();
});
