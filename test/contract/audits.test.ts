import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startSampleProduct, type SampleProduct } from "../questions/sample-product.ts";

let product: SampleProduct;
let url: string;

beforeAll(async () => {
  product = await startSampleProduct();
  url = `${await product.listen()}/graphql`;
});
afterAll(() => product.close());

/**
 * Cross-site protection asks GET requests, and bodies that a form could send, for a header that pages cannot send. The audits
 * introspect, so an analyst asks.
 */
const protectedFetch: typeof fetch = async (input, init) => fetch(input, { ...init, headers: { "apollo-require-preflight": "1", cookie: await product.cookieOf("tester"), ...init?.headers } });

it("passes every GraphQL-over-HTTP audit that is a must", async () => {
  const results = await Promise.all(serverAudits({ url, fetchFn: protectedFetch }).map(async (audit) => ({ name: audit.name, result: await audit.fn() })));
  const failed = results.filter(({ result }) => result.status === "error").map(({ name, result }) => [name, "reason" in result ? result.reason : ""]);
  expect(failed).toEqual([]);
  expect(results.filter(({ result }) => result.status === "ok").length).toBeGreaterThan(40);
});
