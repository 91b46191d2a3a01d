import { importCommand } from "@plumbline/server/cli/import.ts";
import { createAccount } from "@plumbline/server/identity/accounts.ts";
import { identityRoom } from "@plumbline/server/identity/identity-room-of.ts";
import type { Role } from "@plumbline/schema/vocabulary/role.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { importFolder } from "../line/import-folder.ts";
import type { ImportFolder } from "../line/import-folder.ts";
import { TEST_PASSWORD } from "../testkit/product.ts";

const FIGURES = JSON.stringify({
  name: "long", kind: "observations", layout: "long", region: { column: "region" }, period: { column: "month" }, measure: { constant: "penalty.decisions" }, value: { column: "value" },
});

let folder: ImportFolder;
beforeAll(async () => {
  folder = await importFolder();
  const room = identityRoom(folder.fresh.database, {}, Date.now);
  const accounts: [string, Role, string][] = [["jiashan", "county", "330421"], ["xitang", "town", "330421103"], ["admin", "administrator", "330400"]];
  for (const [name, role, region] of accounts) {
    await createAccount(room, { name: "test", countyCode: "330400", counties: null }, { name, displayName: name, role, region, password: TEST_PASSWORD }, { address: "test", agent: "test" });
  }
});
afterAll(() => folder.close());

async function importAs(name: string, content: string, ...more: readonly string[]): Promise<{ code: number; said: string[]; complained: string[] }> {
  const [said, complained]: [string[], string[]] = [[], []];
  const args = [folder.write("figures.csv", content), "--mapping", folder.write("mapping.json", FIGURES), "--as", name, ...more];
  const open = async () => ({ database: folder.fresh.database, close: async () => undefined });
  const code = await importCommand(args, { say: (line) => said.push(line), complain: (line) => complained.push(line), terminal: null, actor: "operator", open });
  return { code, said, complained };
}

// Turns red when run-import.ts does not narrow the catalogue to the account's regions.
it("takes a region outside the account's own for one that does not exist", async () => {
  const foreign = await importAs("jiashan", "region,month,value\n330411002,2026-05,3\n");
  const unknown = await importAs("jiashan", "region,month,value\n330499999,2026-05,3\n");
  expect([foreign.code, unknown.code]).toEqual([1, 1]);
  expect(foreign.complained.join().replaceAll("330411002", "CODE")).toBe(unknown.complained.join().replaceAll("330499999", "CODE"));
  expect((await importAs("xitang", "region,month,value\n330421002,2026-05,3\n")).code).toBe(1);
  expect(await folder.fresh.admin`select 1 from observation where period_start = '2026-05-01'`).toEqual([]);
});

it("lands the account's own, in its name", async () => {
  expect(await importAs("xitang", "region,month,value\n330421103,2026-06,12\n")).toMatchObject({ code: 0, complained: [] });
  const [batch] = await folder.fresh.admin`select author, file_name from import_batch order by id desc limit 1`;
  expect(batch).toEqual({ author: "xitang", file_name: "figures.csv" });
  const [fact] = await folder.fresh.admin`select actor, county_code, subject, address from audit where action = 'imported' order by id desc limit 1`;
  expect(fact).toEqual({ actor: "xitang", county_code: "330421", subject: "figures.csv", address: "command line" });
});

// Turns red when keys and contents are shared between accounts.
it("tells no account by a repetition or a conflict what another one imported", async () => {
  const mine = "region,month,value\n330421103,2026-07,4\n";
  expect((await importAs("xitang", mine, "--key", "july")).said).toEqual([expect.stringContaining("1 new")]);
  expect((await importAs("xitang", mine, "--key", "july")).said).toEqual([expect.stringContaining("landed before")]);
  expect((await importAs("jiashan", mine, "--key", "july")).said).toEqual([expect.stringContaining("1 unchanged")]);
  expect((await importAs("jiashan", "region,month,value\n330421103,2026-08,5\n", "--key", "july-other")).code).toBe(0);
});

it("refuses roles that enter nothing, and names that nobody has", async () => {
  await expect(importAs("admin", "region,month,value\n")).rejects.toThrow("The role “administrator” of “admin” enters no figures");
  await expect(importAs("nobody", "region,month,value\n")).rejects.toThrow("There is no account “nobody”");
});
