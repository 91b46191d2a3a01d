import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";
import { expect, it } from "vitest";
import { readFailure } from "./read-failure.ts";

it("takes sentence and code from the first GraphQL error", () => {
  const error = new CombinedGraphQLErrors({
    errors: [{ message: "Period “2026Q3” has no aired data yet.", extensions: { code: "PERIOD_NOT_AIRED" } }],
  });
  expect(readFailure(error)).toMatchObject({ kind: "refused", message: "Period “2026Q3” has no aired data yet.", code: "PERIOD_NOT_AIRED" });
});

const answer = (status: number, bodyText = "", headers: Record<string, string> = {}) => new ServerError("refused", { response: new Response("", { status, headers }), bodyText });

it("tells missing rights from faults", () => {
  expect(readFailure(new CombinedGraphQLErrors({ errors: [{ message: "No.", extensions: { code: "FORBIDDEN" } }] })).kind).toBe("forbidden");
  expect(readFailure(answer(401))).toMatchObject({ kind: "forbidden", message: "", code: "HTTP_401" });
  expect(readFailure(answer(500)).kind).toBe("refused");
  expect(readFailure(answer(503)).kind).toBe("network");
});

it("reads the code in the body of an answer that its status refused", () => {
  const body = JSON.stringify({ errors: [{ message: "Nobody is signed in.", extensions: { code: "UNAUTHENTICATED" } }] });
  expect(readFailure(answer(401, body))).toMatchObject({ kind: "forbidden", message: "Nobody is signed in.", code: "UNAUTHENTICATED" });
  expect(readFailure(answer(401, "<html>"))).toMatchObject({ kind: "forbidden", code: "HTTP_401" });
});

it("tells how long to wait after too many requests", () => {
  expect(readFailure(answer(429, "", { "retry-after": "40" }))).toMatchObject({ kind: "busy", waitSeconds: 40 });
  expect(readFailure(answer(429, "", { "retry-after": "soon" }))).toMatchObject({ kind: "busy", waitSeconds: null });
  expect(readFailure(new CombinedGraphQLErrors({ errors: [{ message: "", extensions: { code: "RATE_LIMITED" } }] })).kind).toBe("busy");
});

it("takes everything else for a lost connection", () => {
  expect(readFailure(new TypeError("Failed to fetch"))).toMatchObject({ kind: "network", message: "Failed to fetch", code: "" });
});
