import { afterAll, beforeAll, expect, it } from "vitest";
import { landFacts } from "@plumbline/server/rollup/land-facts.ts";
import { startSampleProduct, type SampleProduct } from "../questions/sample-product.ts";
import { ACCOUNTS } from "./askers.ts";

let product: SampleProduct;

beforeAll(async () => {
  product = await startSampleProduct();
  for (const account of Object.values(ACCOUNTS)) await product.account(account);
});
afterAll(() => product.close());

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

// Turns red without assertEnded: its reports would find the quarter locked when they come.
it("lets nobody approve a quarter that has not ended", async () => {
  const { errors } = await product.ask('mutation { approvePeriod(period: "2099Q4", counties: ["900001"]) { counties } }', {}, "a-city-leader");
  expect(errors).toMatchObject([{ message: expect.stringContaining("2099Q4 ends before 2100-01-01"), extensions: { code: "PERIOD_NOT_ENDED" } }]);
});

// Turns red without countiesReportedBy: reporters by their role approve nothing, and a leader not what they brought in.
it("lets nobody approve figures that they entered themselves", async () => {
  const value = { measureCode: "litigation.concluded", breakdown: "", regionCode: "900001", period: { start: "2026-07-01", months: 3 }, value: "12", missingReason: null, synthetic: false, sourceNote: null, rowNumber: 2 };
  const batch = { idempotencyKey: "own", contentHash: "own", fileName: "own.csv", mappingName: "probe" };
  async function* one() {
    await Promise.resolve();
    yield value;
  }
  await landFacts(product.fresh.database, { kind: "import", actor: "a-county-leader", note: null, batch }, { observations: one() });
  const approveThird = 'approvePeriod(period: "2026Q3", counties: ["900001"])';
  expect(await codeOf(approveThird, "a-county-leader")).toBe("OWN_REPORT");
  expect(await codeOf(approveThird, "a-city-leader")).toBe("done");
});

it("keeps why a quarter was opened again, and airs it once more when it is approved anew", async () => {
  const all = '["900000", "900001", "900002", "900003", "900004"]';
  expect(await codeOf(`reopenPeriod(period: "2026Q1", counties: ${all}, reason: "A late case")`, "a-city-leader")).toBe("done");
  expect(await codeOf('airPeriod(period: "2026Q1")', "a-city-leader")).toBe("PERIOD_NOT_APPROVED");
  expect(await codeOf(`approvePeriod(period: "2026Q1", counties: ${all})`, "a-city-leader")).toBe("done");
  expect(await codeOf('airPeriod(period: "2026Q1")', "a-city-leader")).toBe("done");
  const { data } = await product.ask('{ provenance(metric: "XF05", region: "900001", period: "2026Q1", basis: AIRED) { releases { releases { event actor reason } } } }', {}, "a-county");
  const story = (data?.["provenance"] as { releases: { releases: unknown[] } } | undefined)?.releases.releases;
  expect(story).toEqual([
    { event: "AIRED", actor: "a-city-leader", reason: null }, { event: "APPROVED", actor: "a-city-leader", reason: null },
    { event: "REOPENED", actor: "a-city-leader", reason: "A late case" }, { event: "AIRED", actor: "test", reason: null }, { event: "APPROVED", actor: "test", reason: null },
  ]);
});

it("stands on record under the releaser's name and county", async () => {
  const rows = await product.fresh.admin`select actor, county_code, action, subject from audit where actor like 'a-%leader' and action like 'period_%' and subject = '2026Q2' order by id`;
  expect([...rows]).toEqual([
    { actor: "a-county-leader", county_code: "900001", action: "period_approved", subject: "2026Q2" },
    { actor: "a-city-leader", county_code: "900000", action: "period_approved", subject: "2026Q2" },
    { actor: "a-city-leader", county_code: "900000", action: "period_aired", subject: "2026Q2" },
  ]);
});
