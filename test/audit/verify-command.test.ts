import { deriveAuditKey } from "@plumbline/server/store/driver/app-password.ts";
import { sealAudit } from "@plumbline/server/store/audit/seal-audit.ts";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { freshDatabase } from "../testkit/database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { runProgram } from "../testkit/run-program.ts";
import { putRows, verdict } from "./sealed-rows.ts";

// Each run of the program starts Node.
vi.setConfig({ testTimeout: 90_000 });

const SECRET = "0123456789abcdefghijklmnopqrstuvwxyz";
const KEY = deriveAuditKey(SECRET);
let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
  await putRows(fresh, 3);
  await fresh.database.identity((tx) => sealAudit(tx, KEY));
  await putRows(fresh, 1);
});
afterAll(() => fresh.drop());

/** The exit code and the lines that were written. */
async function verify(args: readonly string[] = [], secret = SECRET): Promise<readonly [number | null, readonly string[]]> {
  const program = runProgram("cli", ["verify", ...args], { DATABASE_URL: fresh.adminUrl, PLUMBLINE_SECRET: secret, PLUMBLINE_DEMO: "off" });
  return [await program.ended, program.output().trim().split("\n")];
}

it("ends with 0 and tells the last seal when nothing was touched", async () => {
  const { head } = await verdict(fresh, null, KEY);
  const words = `3 sealed rows, 0 at fault, 1 not sealed yet; last seal ${head}.`;
  expect(await verify()).toEqual([0, [words]]);
  expect(await verify(["--head", head])).toEqual([0, [words]]);
  expect(await verify(["--head", "0".repeat(64)])).toEqual([0, [words]]);
});

it("ends with 1 when a seal that was printed before is not there", async () => {
  const [code, lines] = await verify(["--head", "f".repeat(64)]);
  expect([code, lines.join("\n")]).toEqual([1, expect.stringContaining(`The chain does not hold the seal ${"f".repeat(64)}: rows were cut off, or it is of another installation.`)]);
});

it("names every row under another secret", async () => {
  const [code, lines] = await verify([], `${SECRET}!`);
  expect([code, lines.length, lines.at(-1)]).toEqual([1, 4, expect.stringMatching(/^3 sealed rows, 3 at fault, 1 not sealed yet/)]);
});

it("ends with 1 and names each row in a sentence", async () => {
  await fresh.admin`update audit set actor = 'another' where id = 1`;
  await fresh.admin`delete from audit where id = 3`;
  const [code, lines] = await verify();
  expect(code).toBe(1);
  expect(lines).toEqual([
    "Audit row 1 at place 1 was changed after it was sealed, or its seal was.",
    "Audit row 3 at place 3 is gone.",
    expect.stringMatching(/^3 sealed rows, 2 at fault, 1 not sealed yet; last seal [0-9a-f]{64}\.$/),
  ]);
});

it("ends with 2 for what it does not know", async () => {
  expect((await verify(["--tail"]))[0]).toBe(2);
  expect(await verify(["--help"])).toEqual([0, expect.arrayContaining([expect.stringContaining("plumbline verify [--head SEAL]")])]);
});
