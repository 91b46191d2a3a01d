import { DEMONSTRATION_ACCOUNTS, DEMONSTRATION_PASSWORD, ensureDemonstrationAccounts } from "@plumbline/server/identity/demonstration-accounts.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadTestInstallation } from "../rollup/test-installation.ts";
import { freshDatabase } from "../testkit/database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { startProduct } from "../testkit/product.ts";
import type { Product } from "../testkit/product.ts";
import { codeOf, sendTo } from "./stage.ts";

let fresh: FreshDatabase;
let product: Product;
beforeAll(async () => {
  fresh = await freshDatabase();
  await loadTestInstallation(fresh.database);
  product = await startProduct(fresh.database);
});
afterAll(async () => {
  await product.close();
  await fresh.drop();
});

const NAMES = DEMONSTRATION_ACCOUNTS.map(({ name }) => name);
const enter = (name: string) => sendTo(product, "mutation ($name: String!, $password: String!) { signIn(name: $name, password: $password) { user } }", {}, { name, password: DEMONSTRATION_PASSWORD });
const offered = async (): Promise<unknown> => (await sendTo(product, "{ entrance { setUpNeeded demonstrationAccounts { name password } } }")).answer.data?.["entrance"];

// Turns red when ensureDemonstrationAccounts does not ask whether it is a demonstration.
it("the well-known accounts are made and offered in no installation of one's own, though it has their regions", async () => {
  await fresh.admin`update installation set demonstration = false`;
  await ensureDemonstrationAccounts(fresh.database);
  expect(await fresh.admin`select from account`).toHaveLength(0);
  for (const name of NAMES) expect(codeOf(await enter(name)), name).toBe("SIGN_IN_REFUSED");
  expect(await offered()).toEqual({ setUpNeeded: true, demonstrationAccounts: [] });
});

it("the well-known accounts are made once in a demonstration, and offered there", async () => {
  await fresh.admin`update installation set demonstration = true`;
  await Promise.all([ensureDemonstrationAccounts(fresh.database), ensureDemonstrationAccounts(fresh.database)]);
  await ensureDemonstrationAccounts(fresh.database);
  expect(await offered()).toEqual({ setUpNeeded: false, demonstrationAccounts: NAMES.map((name) => ({ name, password: DEMONSTRATION_PASSWORD })) });
  for (const name of NAMES) expect((await enter(name)).answer.data, name).toEqual({ signIn: { user: name } });
});

it("the well-known password can be chosen by nobody", async () => {
  const { cookie } = await enter("demo-admin");
  const changed = await sendTo(product, "mutation ($p: String!) { changePassword(current: $p, next: \"plumbline-demo!\") }", { cookie: cookie ?? "" }, { p: DEMONSTRATION_PASSWORD });
  expect(codeOf(changed)).toBe("PASSWORD_UNSUITABLE");
});
