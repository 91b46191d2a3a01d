import { deriveAuditKey } from "@plumbline/server/store/driver/app-password.ts";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { verdict } from "../audit/sealed-rows.ts";
import { freshSampleDatabase } from "../questions/sample-database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { runProgram } from "../testkit/run-program.ts";
import type { Program } from "../testkit/run-program.ts";

// Each run of the program starts Node.
vi.setConfig({ testTimeout: 90_000 });

const SECRET = "0123456789abcdefghijklmnopqrstuvwxyz";
let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshSampleDatabase();
});
afterAll(() => fresh.drop());

async function serve(): Promise<{ readonly program: Program; readonly url: string; readonly code: string | null }> {
  const program = runProgram("main", [], { DATABASE_URL: fresh.adminUrl, PLUMBLINE_SECRET: SECRET, PLUMBLINE_DEMO: "off", PORT: "0" });
  await program.says("serves http://127.0.0.1:");
  const url = /serves (\S+) from/.exec(program.output())?.[1] ?? "";
  return { program, url, code: /\/set-up#([\w-]{43})\s/.exec(program.output())?.[1] ?? null };
}

async function stop({ program }: { readonly program: Program }): Promise<void> {
  program.process.kill("SIGTERM");
  await program.ended;
}

const post = (url: string, query: string, variables: Record<string, unknown> = {}): Promise<Response> =>
  fetch(`${url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query, variables }) });
const SET_UP = 'mutation ($code: String!) { setUp(code: $code, name: "chief", displayName: "局长", password: "four words nobody tries") { user accounts } }';

it("prints a code once, by which the first administrator is made, and another one at each start until then", async () => {
  const [first, second] = [await serve(), await serve()];
  expect([first.code, second.code]).toEqual([expect.any(String), expect.any(String)]);
  expect(first.code).not.toBe(second.code);
  expect(await (await post(first.url, SET_UP, { code: second.code })).json()).toMatchObject({ errors: [{ extensions: { code: "SET_UP_REFUSED" } }] });
  const made = await post(first.url, SET_UP, { code: first.code });
  expect([await made.json(), made.headers.get("set-cookie")]).toEqual([{ data: { setUp: { user: "chief", accounts: true } } }, expect.stringContaining("HttpOnly")]);
  expect(await (await post(second.url, SET_UP, { code: second.code })).json()).toMatchObject({ errors: [{ extensions: { code: "SET_UP_REFUSED" } }] });
  await Promise.all([stop(first), stop(second)]);
  const third = await serve();
  expect(third.code).toBeNull();
  await stop(third);
});

it("has sealed all that happened when it has stopped", async () => {
  expect(await verdict(fresh, null, deriveAuditKey(SECRET))).toMatchObject({ unsealed: 0, faults: [] });
  const rows = await fresh.admin`select action from audit where actor = 'chief' order by id`;
  expect(rows.map(({ action }) => action as string)).toEqual(["set_up", "signed_in"]);
});
