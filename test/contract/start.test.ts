import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSampleDatabase } from "../questions/sample-database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { runProgram } from "../testkit/run-program.ts";

const SECRET = "0123456789abcdefghijklmnopqrstuvwxyz";
let fresh: FreshDatabase;
let settings: Record<string, string>;

beforeAll(async () => {
  fresh = await freshSampleDatabase();
  settings = { DATABASE_URL: fresh.adminUrl, PLUMBLINE_SECRET: SECRET, PLUMBLINE_DEMO: "off", PORT: "0" };
});
afterAll(() => fresh.drop());

/** Runs until the end and gives its exit code and words. */
async function refused(more: Readonly<Record<string, string>>): Promise<readonly [number | null, string]> {
  const program = runProgram("main", [], { ...settings, ...more });
  return [await program.ended, program.output()];
}

describe("a start that cannot be", () => {
  it("says which port is in use, before anything slow begins", async () => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, "127.0.0.1", resolve));
    const { port } = holder.address() as AddressInfo;
    const [code, words] = await refused({ PORT: String(port) });
    holder.close();
    expect(code).toBe(1);
    expect(words.trim()).toBe(`Port ${port} on 127.0.0.1 is in use: stop the program that holds it, or set PORT to another one (PORT=0 takes any free one).`);
  });

  it("says that a database does not answer, without its password", async () => {
    const [code, words] = await refused({ DATABASE_URL: "postgres://plumbline:very-secret@127.0.0.1:1/plumbline" });
    expect(code).toBe(1);
    expect(words).toContain("127.0.0.1:1/plumbline");
    expect(words).not.toMatch(/very-secret|\n\s+at /);
  });

  it("says every fault of the settings", async () => {
    const [code, words] = await refused({ PORT: "many", PLUMBLINE_DEMO: "perhaps" });
    expect(code).toBe(1);
    expect(words.trim().split("\n")).toHaveLength(2);
    expect(words).toMatch(/PORT is “many”[^]*PLUMBLINE_DEMO is “perhaps”/);
  });

  it("shows a demonstration on this machine alone, also one that is in the database already", async () => {
    await fresh.admin`update installation set demonstration = true`;
    const [code, words] = await refused({ HOST: "0.0.0.0" });
    await fresh.admin`update installation set demonstration = false`;
    expect(code).toBe(1);
    expect(words).toContain("HOST is “0.0.0.0”");
    expect(words).not.toMatch(/\n\s+at /);
  });
});

it("serves what is there, and on SIGTERM ends in seconds with exit code 0", async () => {
  const program = runProgram("main", [], settings);
  await program.says("serves http://127.0.0.1:");
  const [url = ""] = /http:\/\/127\.0\.0\.1:\d+/.exec(program.output()) ?? [];
  const answer = await fetch(`${url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: '{"query":"{ entrance { nameEn setUpNeeded } }"}' });
  expect(await answer.json()).toEqual({ data: { entrance: { nameEn: "Sample Bureau", setUpNeeded: true } } });
  const asked = performance.now();
  program.process.kill("SIGTERM");
  expect(await program.ended).toBe(0);
  expect(performance.now() - asked).toBeLessThan(10_000);
  await expect(fetch(`${url}/healthz`)).rejects.toThrow("fetch failed");
});

describe("plumbline", () => {
  it.each([
    [[], 2, "plumbline COMMAND"],
    [["dance"], 2, "There is no command “dance”."],
    [["config"], 0, "PLUMBLINE_READ_TIMEOUT=15"],
    [["init"], 1, "plumbline init FOLDER"],
    [["init", "--wrong"], 2, "--wrong"],
    [["init", "no-such-folder"], 1, "no-such-folder"],
  ])("%j ends with %i", async (args: readonly string[], code: number, words: string) => {
    const program = runProgram("cli", args, settings);
    expect([await program.ended, program.output()]).toEqual([code, expect.stringContaining(words)]);
    expect(program.output()).not.toMatch(/\n\s+at .*node_modules/);
  });
});
