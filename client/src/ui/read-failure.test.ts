import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";
import { expect, it } from "vitest";
import { readFailure } from "./read-failure.ts";

it("takes sentence and code from the first GraphQL error", () => {
  const error = new CombinedGraphQLErrors({
    errors: [{ message: "Period “2026Q3” has no aired data yet.", extensions: { code: "PERIOD_NOT_AIRED" } }],
  });
  expect(readFailure(error)).toEqual({ kind: "refused", message: "Period “2026Q3” has no aired data yet.", code: "PERIOD_NOT_AIRED" });
});

it("tells missing rights from faults", () => {
  expect(readFailure(new CombinedGraphQLErrors({ errors: [{ message: "No.", extensions: { code: "FORBIDDEN" } }] })).kind).toBe("forbidden");
  const answer = (status: number) => new ServerError("refused", { response: new Response("", { status }), bodyText: "" });
  expect(readFailure(answer(401))).toEqual({ kind: "forbidden", message: "", code: "HTTP_401" });
  expect(readFailure(answer(500)).kind).toBe("refused");
  expect(readFailure(answer(503)).kind).toBe("network");
});

it("takes everything else for a lost connection", () => {
  expect(readFailure(new TypeError("Failed to fetch"))).toEqual({ kind: "network", message: "Failed to fetch", code: "" });
});
