import { buildClientSchema, buildSchema, introspectionFromSchema, printType } from "graphql";
import { expect, it } from "vitest";
import { withOpenDefaults } from "./with-open-defaults.ts";

it("opens what has a default, and nothing else", () => {
  const schema = buildSchema("input Choice { must: [String!]!, may: Int, has: Boolean! = false } type Query { a(choice: Choice): Int }");
  const opened = buildClientSchema(withOpenDefaults(introspectionFromSchema(schema))).getType("Choice");
  expect(opened === undefined ? "" : printType(opened).replaceAll(/\s+/g, " ")).toBe("input Choice { must: [String!]! may: Int has: Boolean = false }");
});
