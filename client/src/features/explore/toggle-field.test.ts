import { buildSchema, parse } from "graphql";
import { expect, it } from "vitest";
import { asksFor, toggleField } from "./toggle-field.ts";

const SCHEMA = buildSchema("type Query { a(input: Int!, other: Int): A, b: String } type A { id: ID, inner: A }");

it("adds a field with its variables and all that leads to it, and takes it out again", () => {
  const text = toggleField("", SCHEMA, ["a", "inner", "id"]);
  expect(text).toBe("query ($input: Int!) {\n  a(input: $input) {\n    inner {\n      id\n    }\n  }\n}\n");
  expect(asksFor(parse(text ?? ""), ["a", "inner"])).toBe(true);
  expect(toggleField(text ?? "", SCHEMA, ["a", "inner", "id"])).toBe("");
});

it("gives an object a first field, for it cannot be asked for bare, and keeps what stands there", () => {
  const both = toggleField("query Mine { b }", SCHEMA, ["a"]);
  expect(both).toBe("query Mine($input: Int!) {\n  b\n  a(input: $input) {\n    id\n  }\n}\n");
  expect(toggleField(both ?? "", SCHEMA, ["b"])).toBe("query Mine($input: Int!) {\n  a(input: $input) {\n    id\n  }\n}\n");
});

it("leaves a text that cannot be read alone", () => {
  expect(toggleField("query {", SCHEMA, ["b"])).toBeNull();
});
