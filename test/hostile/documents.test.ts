import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startSampleProduct, type SampleProduct } from "../questions/sample-product.ts";
import { TELLS, WAYS, askBy } from "./ways.ts";
import type { Asked } from "./ways.ts";

let product: SampleProduct;
let url: string;

beforeAll(async () => {
  product = await startSampleProduct();
  url = await product.listen();
  await product.account({ name: "town", role: "town", region: "900001101" });
});
beforeEach(() => void product.failures.splice(0));
afterAll(() => product.close());

const times = (count: number, of: (at: number) => string): string => Array.from({ length: count }, (_, at) => of(at)).join(" ");
const nested = (depth: number, open: string, inside: string): string => `${open.repeat(depth)} ${inside} ${"} ".repeat(depth)}`;
/** Each fragment spreads the next one so often: ten levels of ten are ten thousand million fields. */
const bomb = (levels: number, width: number): string =>
  `{ ...f0 } ${times(levels, (at) => `fragment f${at} on Query { ${times(width, () => (at + 1 === levels ? "viewer { user }" : `...f${at + 1}`))} }`)}`;

const TOO_LARGE = "DOCUMENT_TOO_LARGE";
const INVALID = "GRAPHQL_VALIDATION_FAILED";
const SYNTAX = "GRAPHQL_PARSE_FAILED";

/** What is sent, the code it is refused with; the comment names the line without which the row turns red. */
const REFUSED: readonly (readonly [string, Asked, string])[] = [
  // maxTokens in PARSE_OPTIONS.
  ["too many tokens", { query: `{ ${times(2_000, () => "viewer { user }")} }` }, SYNTAX],
  ["a list of lists without end", { query: `{ regions(within: ${"[".repeat(400)}${"]".repeat(400)}) { code } }` }, INVALID],
  ["a value that never closes", { query: `{ regions(within: ${"[".repeat(30_000)}` }, SYNTAX],
  // depth in #field.
  ["fields deeper than any answer", { query: `{ regions { ${nested(10, "code { ", "x")} } }` }, TOO_LARGE],
  // nesting in #set.
  ["inline fragments inside one another", { query: `{ ${nested(40, "... { ", "viewer { user }")} }` }, TOO_LARGE],
  // rootLimit in #field.
  ["too many questions", { query: `{ ${times(21, (at) => `a${at}: viewer { user }`)} }` }, TOO_LARGE],
  ["too many questions named __typename", { query: `{ ${times(21, (at) => `a${at}: __typename`)} }` }, TOO_LARGE],
  ["too many questions through fragments", { query: `{ ${times(7, () => "...f")} } fragment f on Query { a: __typename b: __typename c: __typename }` }, TOO_LARGE],
  ["too many mutations", { query: `mutation { ${times(6, (at) => `a${at}: signOut`)} }` }, TOO_LARGE],
  // aliases in #field.
  ["too many aliases", { query: `{ viewer { ${times(61, (at) => `a${at}: user`)} } }` }, TOO_LARGE],
  ["too many aliases of __typename", { query: `{ viewer { ${times(61, (at) => `a${at}: __typename`)} } }` }, TOO_LARGE],
  ["too many aliases through fragments", { query: `{ viewer { ...f region { ...g } } } fragment f on Viewer { ${times(31, (at) => `a${at}: user`)} } fragment g on HomeRegion { ${times(31, (at) => `b${at}: code`)} }` }, TOO_LARGE],
  // assertRepeats in #field.
  ["one field many times", { query: `{ viewer { ${times(600, () => "user")} } }` }, TOO_LARGE],
  ["one field many times at many places that merge", { query: `{ ${times(15, () => `viewer { ${times(2, () => "user")} }`)} }` }, TOO_LARGE],
  ["one field many times in a fragment that nobody spreads", { query: `{ viewer { user } } fragment unused on Viewer { ${times(300, () => "user(a: {b: [1]})")} }` }, TOO_LARGE],
  // #countDirectives.
  ["many directives at one field", { query: `{ viewer { user ${times(6, () => "@include(if: true)")} } }` }, TOO_LARGE],
  ["many directives of nobody's at one field", { query: `{ viewer { user ${times(900, (at) => `@d${at}`)} } }` }, TOO_LARGE],
  ["many directives in a document", { query: `{ ${times(18, (at) => `a${at}: __typename @skip(if: false) @include(if: true) @include(if: true)`)} }` }, TOO_LARGE],
  ["many directives at the operation", { query: `query ${times(6, (at) => `@d${at}`)} { viewer { user } }` }, TOO_LARGE],
  // assertMost in run.
  ["too many fragments", { query: `{ viewer { ${times(51, (at) => `...f${at}`)} } } ${times(51, (at) => `fragment f${at} on Viewer { a${at}: user }`)}` }, TOO_LARGE],
  ["too many operations", { query: times(51, (at) => `query q${at} { viewer { user } }`), operationName: "q1" }, TOO_LARGE],
  // #selections in #set.
  ["a bomb of fragments", { query: bomb(10, 10) }, TOO_LARGE],
  ["a bomb of fragments without a field", { query: `{ ...f0 } ${times(30, (at) => `fragment f${at} on Query { ${at === 29 ? "...f29x" : `...f${at + 1} ...f${at + 1}`} }`)} fragment f29x on Query { __typename }` }, TOO_LARGE],
  ["a bomb that ends in nothing", { query: `{ viewer { ...f0 } } ${times(25, (at) => `fragment f${at} on Viewer { ${times(2, () => (at === 24 ? "...gone" : `...f${at + 1}`))} }`)}` }, TOO_LARGE],
  ["a bomb below the questions", { query: `{ regions { ...f0 } } ${times(10, (at) => `fragment f${at} on Region { ${at === 9 ? "code" : times(4, () => `...f${at + 1}`)} }`)}` }, TOO_LARGE],
  // #open in #selection.
  ["a fragment that spreads itself", { query: "{ ...a } fragment a on Query { viewer { user } ...a }" }, TOO_LARGE],
  ["fragments in a circle", { query: "{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }" }, TOO_LARGE],
  ["fragments in a circle that nobody spreads", { query: "{ viewer { user } } fragment a on Viewer { ...b } fragment b on Viewer { ...a }" }, TOO_LARGE],
  // The standard rules.
  ["a fragment that is not there", { query: "{ viewer { ...gone } }" }, INVALID],
  ["an unknown field", { query: "{ viewer { usr } }" }, INVALID],
  ["an unknown argument", { query: '{ regions(wihtin: "900000") { code } }' }, INVALID],
  ["an unknown word of an enum", { query: "{ regions(level: CONTY) { code } }" }, INVALID],
  ["an unknown type", { query: "query ($x: Strng) { regions(within: $x) { code } }" }, INVALID],
  ["a syntax error", { query: "{ viewer { user }" }, SYNTAX],
  ["no document", { query: "   " }, SYNTAX],
  ["separators of lines and half of a pair", { query: "{ viewer { \u2028\ud800 } }" }, SYNTAX],
  ["half of a pair, escaped", { query: '{ regions(within: "\\uD800") { code } }' }, SYNTAX],
  // oddTextOf in run, oddTextIn in checkOperation.
  ["a NUL in a text", { query: '{ regions(within: "\\u0000") { code } }' }, TOO_LARGE],
  ["a NUL in a variable", { query: "query ($x: String) { regions(within: $x) { code } }", variables: { x: "a\u0000b" } }, "BAD_USER_INPUT"],
  ["half of a pair in a variable", { query: "query ($x: [String!]!) { assessment(scheme: \"quarterly\", regions: $x, periods: []) { version } }", variables: { x: ["900000", "\ud800"] } }, "BAD_USER_INPUT"],
  ["an unknown word of an enum in a variable", { query: "query ($x: RegionLevel) { regions(level: $x) { code } }", variables: { x: "CONTY" } }, "BAD_USER_INPUT"],
  ["unknown words in many variables", { query: "query ($x: [CaseDimension!]!) { caseStatistics(input: { groupBy: $x, periods: [] }) { version } }", variables: { x: Array.from({ length: 3_000 }, () => "TYP") } }, "BAD_USER_INPUT"],
  ["a field of nobody's in a variable", { query: "query ($x: SelectionInput!) { compare(selection: $x) { version } }", variables: { x: { metrcs: [] } } }, "BAD_USER_INPUT"],
  ["no operation of that name", { query: "query a { viewer { user } }", operationName: "b" }, "OPERATION_RESOLUTION_FAILURE"],
  // assertPageSize.
  ["a page without rows", { query: "{ cases(first: 0) { version } }" }, "PAGE_SIZE_INVALID"],
  ["a page of everything", { query: "{ cases(first: 101) { version } }" }, "PAGE_SIZE_INVALID"],
  ["a page of more than numbers can count", { query: "{ cases(first: 99999999999) { version } }" }, INVALID],
];

describe.each(WAYS)("over %s", (way) => {
  it.each(REFUSED)("refuses %s", { timeout: 1_500 }, async (_title, asked, code) => {
    const { status, data, errors, text } = await askBy(way, product, url, asked, "town");
    expect(errors?.map(({ extensions }) => extensions?.["code"])).toContain(code);
    expect(data ?? null).toBeNull();
    // What a resolver refuses is an answer like any other.
    expect(status ?? 400).toBe(code === "PAGE_SIZE_INVALID" && status !== null ? 200 : 400);
    expect(text).not.toMatch(TELLS);
    expect(text.length).toBeLessThan(20_000);
    expect(product.failures).toEqual([]);
  });

  it("lets the largest of the product's own documents pass, and introspection for who may", async () => {
    const board = `{ ${times(19, (at) => `a${at}: compare(selection: { metrics: ["XF05"], regions: ["900001"], periods: ["2026Q1"] }) { __typename version series { __typename values rank band } }`)} }`;
    for (const query of [board, getIntrospectionQuery({ descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true })]) {
      expect((await askBy(way, product, url, { query }, "tester")).errors).toBeUndefined();
    }
  });
});
