import { afterAll, beforeAll, expect, it } from "vitest";
import { loadSampleInstallation } from "../questions/sample-installation.ts";
import { freshDatabase } from "../testkit/database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { startProduct } from "../testkit/product.ts";
import type { Product } from "../testkit/product.ts";
import { ACCOUNTS } from "./askers.ts";

let fresh: FreshDatabase;
let product: Product;

beforeAll(async () => {
  fresh = await freshDatabase();
  await loadSampleInstallation(fresh.database);
  product = await startProduct(fresh.database);
  for (const account of Object.values(ACCOUNTS)) await product.account(account);
});
afterAll(async () => {
  await product.close();
  await fresh.drop();
});

const codeOf = async (mutation: string, name: string | null): Promise<unknown> => (await product.ask(`mutation { ${mutation} { counties } }`, {}, name)).errors?.[0]?.extensions?.["code"] ?? "done";
const approveIn = (...counties: string[]): string => `approvePeriod(period: "2026Q2", counties: ${JSON.stringify(counties)})`;

// Turns red without ROLE_RIGHTS[…].releases in releases.ts.
it.each(["a-town", "a-county", "a-county-analyst", "a-city-analyst", "a-county-admin", "a-city-admin"])("lets %s release nothing", async (name) => {
  for (const mutation of [approveIn("900001"), 'reopenPeriod(period: "2026Q1", counties: ["900001"], reason: "why")', 'airPeriod(period: "2026Q1")']) expect(await codeOf(mutation, name)).toBe("FORBIDDEN");
});

// Turns red without assertOwn.
it("lets a county's leader approve and reopen their own county alone, and air nothing", async () => {
  expect(await codeOf(approveIn("900001", "900002"), "a-county-leader")).toBe("FORBIDDEN");
  expect(await codeOf(approveIn(), "a-county-leader")).toBe("FORBIDDEN");
  expect(await codeOf(approveIn("900001"), "a-county-leader")).toBe("done");
  expect(await codeOf(approveIn("900001"), "a-county-leader")).toBe("PERIOD_APPROVED");
  expect(await codeOf('reopenPeriod(period: "2026Q2", counties: ["900001"], reason: " ")', "a-county-leader")).toBe("REASON_MISSING");
  expect(await codeOf('airPeriod(period: "2026Q2")', "a-county-leader")).toBe("FORBIDDEN");
});

it("lets the city's leader approve the others and air the quarter, once", async () => {
  expect(await codeOf('airPeriod(period: "2026Q2")', "a-city-leader")).toBe("PERIOD_NOT_APPROVED");
  expect(await codeOf(approveIn("900000", "900002", "900003", "900004"), "a-city-leader")).toBe("done");
  expect(await codeOf('airPeriod(period: "2026Q2")', "a-city-leader")).toBe("done");
  expect(await codeOf('airPeriod(period: "2026Q2")', "a-city-leader")).toBe("PERIOD_AIRED");
  expect(await codeOf('airPeriod(period: "2026-05")', "a-city-leader")).toBe("PERIOD_NOT_A_QUARTER");
});

it("stands on record under the releaser's name and county", async () => {
  const rows = await fresh.admin`select actor, county_code, action, subject from audit where actor like 'a-%leader' and action like 'period_%' order by id`;
  expect([...rows]).toEqual([
    { actor: "a-county-leader", county_code: "900001", action: "period_approved", subject: "2026Q2" },
    { actor: "a-city-leader", county_code: "900000", action: "period_approved", subject: "2026Q2" },
    { actor: "a-city-leader", county_code: "900000", action: "period_aired", subject: "2026Q2" },
  ]);
});
