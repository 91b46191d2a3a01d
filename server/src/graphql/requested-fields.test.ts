import { buildSchema, graphqlSync } from "graphql";
import type { GraphQLResolveInfo } from "graphql";
import { expect, it } from "vitest";
import { requestedFields } from "./requested-fields.ts";

const schema = buildSchema("type Series { rank: Int band: Int values: Int } type Answer { version: Int series: [Series] } type Query { compare: Answer }");

function fieldsOf(query: string, ...path: string[]): string[] {
  let found: string[] = [];
  const compare = (_arguments: unknown, _context: unknown, info: GraphQLResolveInfo): null => {
    found = [...requestedFields(info, ...path)].sort();
    return null;
  };
  graphqlSync({ schema, source: query, rootValue: { compare } });
  return found;
}

it("names fields through fragments, inline fragments, aliases and repeated fields", () => {
  const query = "{ compare { v: version ...a } compare { series { ... on Series { r: rank } } } } fragment a on Answer { series { ...b } } fragment b on Series { values }";
  expect(fieldsOf(query)).toEqual(["series", "version"]);
  expect(fieldsOf(query, "series")).toEqual(["rank", "values"]);
});

it("counts what a directive may leave out", () => {
  expect(fieldsOf("query ($on: Boolean = false) { compare { series { band @include(if: $on) } } }", "series")).toEqual(["band"]);
});
