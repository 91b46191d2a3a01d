import { rebuildCells } from "@plumbline/server/rollup/rebuild-cells.ts";
import { airPeriod } from "@plumbline/server/store/approval/air-period.ts";
import { approvePeriod } from "@plumbline/server/store/approval/approve-period.ts";
import { reopenPeriod } from "@plumbline/server/store/approval/reopen-period.ts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { REQUEST } from "../rollup/facts.ts";
import { loadTestInstallation } from "../rollup/test-installation.ts";
import { freshDatabase } from "../testkit/database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { startProduct } from "../testkit/product.ts";
import type { Product } from "../testkit/product.ts";
import { askCell } from "./ask-cell.ts";
import type { CellQuestion } from "./ask-cell.ts";
import { FIGURES, FIGURES_HEADER, MEMBERS, MEMBERS_HEADER, importRows } from "./import-rows.ts";

const ALLIANCE = "alliance.enterprises_served";
const CHECKS = "health_check.enterprises_to_date";
/** Jiashan has two towns here, Xiuzhou three, and neither has figures of its own level. */
const [LUOXING, XITANG] = ["330421002", "330421103"] as const;
const XIUZHOU = ["330411002", "330411101", "330411103"] as const;
const Q1 = { start: "2026-01-01", months: 3 };

let fresh: FreshDatabase;
let product: Product;
beforeEach(async () => {
  fresh = await freshDatabase();
  await loadTestInstallation(fresh.database);
  product = await startProduct(fresh.database);
});
afterEach(async () => {
  await product.close();
  await fresh.drop();
});

const land = (...rows: readonly [region: string, period: string, measure: string, ...members: string[]][]) =>
  importRows(fresh.database, MEMBERS, [MEMBERS_HEADER, ...rows.flatMap(([region, period, measure, ...members]) => (members.length === 0 ? ["none"] : members).map((member) => `${region},${period},${measure},${member}`))]);
const ask = (metric: string, region: string, period: string, rest: Partial<CellQuestion> = {}) => askCell(product, { metric, region, period, ...rest });
const value = async (...question: Parameters<typeof ask>): Promise<unknown> => (await ask(...question))["value"];
const xiuzhouNone = (quarter: string): [string, string, string][] => XIUZHOU.map((town) => [town, quarter, ALLIANCE]);

describe("members", () => {
  it("are counted once over towns, quarters and counties, however often they were served", async () => {
    await land(
      [LUOXING, "2026Q1", ALLIANCE, "e1", "e2", "e3"], [XITANG, "2026Q1", ALLIANCE, "e3", "e4"], [LUOXING, "2026Q2", ALLIANCE, "e1", "e5"], [XITANG, "2026Q2", ALLIANCE],
      [XIUZHOU[0], "2026Q1", ALLIANCE, "e4", "e9"], [XIUZHOU[1], "2026Q1", ALLIANCE], [XIUZHOU[2], "2026Q1", ALLIANCE],
    );
    expect(await ask("YS15", LUOXING, "2026Q1")).toMatchObject({ value: 3, numerator: 3, coverage: 1, missing: null });
    // e3 is served by both towns of Jiashan; e4 by Xitang and by Xiuzhou.
    expect([await value("YS15", "330421", "2026Q1"), await value("YS15", "330411", "2026Q1"), await value("YS15", "330400", "2026Q1")]).toEqual([4, 2, 5]);
    // The first half: e1 to e5, where e1 came twice; year to date and the half are the same span.
    expect([await value("YS15", "330421", "2026H1"), await value("YS15", "330421", "2026Q2"), await value("YS15", "330421", "2026Q2", { accumulation: "YEAR_TO_DATE" })]).toEqual([5, 2, 5]);
    expect(await value("YS15", XITANG, "2026Q2")).toBe(0);
  });

  it("keep a gap apart from none: a unit that has not reported lowers the coverage", async () => {
    await land([LUOXING, "2026Q1", ALLIANCE, "e1"]);
    expect(await ask("YS15", "330421", "2026Q1")).toMatchObject({ value: 1, coverage: 0.5 });
    expect(await ask("YS15", XITANG, "2026Q1")).toMatchObject({ value: null, missing: "NOT_REPORTED" });
  });

  it("divide only those of units that have both sides", async () => {
    const villages = (region: string, period: string, count: number): string => `${region},${period},village.total,,${count}`;
    await importRows(fresh.database, FIGURES, [FIGURES_HEADER, villages(LUOXING, "2026Q1", 10), villages(LUOXING, "2026Q2", 10), villages(XITANG, "2026Q1", 8), villages(XITANG, "2026Q2", 8)]);
    await land([LUOXING, "2026Q1", "legal_adviser.villages_served", "v1", "v2", "v3"], [XITANG, "2026Q1", "legal_adviser.villages_served", "w1"], [LUOXING, "2026Q2", "legal_adviser.villages_served", "v3", "v4"]);
    // Three villages of Luoxing and one of Xitang, of 10 and 8.
    expect(await ask("LS05", "330421", "2026Q1")).toMatchObject({ numerator: 4, denominator: 18, coverage: 1 });
    // Over the half Xitang has not reported its second quarter: v1 to v4 of the 10 of Luoxing.
    expect(await ask("LS05", "330421", "2026H1")).toMatchObject({ numerator: 4, denominator: 10, value: 40, coverage: 0.5 });
  });

  it("since the beginning of the year are all that were reported up to then", async () => {
    await importRows(fresh.database, FIGURES, [FIGURES_HEADER, ...["2026Q1", "2026Q2", "2027Q1"].map((quarter) => `${LUOXING},${quarter},enterprise.target,,20`)]);
    await land([LUOXING, "2026Q1", CHECKS, "e1", "e2"], [LUOXING, "2026Q2", CHECKS, "e2", "e3", "e4"]);
    expect(await ask("YS16", LUOXING, "2026Q1")).toMatchObject({ numerator: 2, denominator: 20, value: 10 });
    expect(await ask("YS16", LUOXING, "2026Q2")).toMatchObject({ numerator: 4, denominator: 20, value: 20 });
  });

  it("stand as they were approved and aired, and as of any version", async () => {
    await land([LUOXING, "2026Q1", ALLIANCE, "e1", "e2"], [XITANG, "2026Q1", ALLIANCE, "e3"], ...xiuzhouNone("2026Q1"));
    await approvePeriod(fresh.database, { actor: "test", period: Q1, countyCodes: "all" });
    await airPeriod(fresh.database, { actor: "test", period: Q1 });
    await expect(land([XITANG, "2026Q1", ALLIANCE, "e1"])).rejects.toThrow("2026Q1 is aired for this county and takes no figures");
    await reopenPeriod(fresh.database, { actor: "test", period: Q1, countyCodes: ["330421"], reason: "A late list" });
    const { version } = await land([XITANG, "2026Q1", ALLIANCE, "e1"]);
    const county = (basis: NonNullable<CellQuestion["basis"]>, asOf?: number) => value("YS15", "330421", "2026Q1", { basis, ...(asOf !== undefined && { asOf: String(asOf) }) });
    // e3 was taken back and e1 had been counted before.
    expect([await county("LIVE"), await county("APPROVED"), await county("AIRED"), await county("LIVE", version.version - 1)]).toEqual([2, 3, 3, 3]);
    await approvePeriod(fresh.database, { actor: "test", period: Q1, countyCodes: ["330421"] });
    await airPeriod(fresh.database, { actor: "test", period: Q1 });
    expect([await county("APPROVED"), await county("AIRED"), await county("APPROVED", version.version), await county("AIRED", version.version)]).toEqual([2, 2, 3, 3]);
    expect((await rebuildCells(fresh.database, REQUEST)).result).toBe(0);
  });

  it("land once, and are refused as a whole where one is no code, stands beside “none” or is of a unit that does not report", async () => {
    const { counts } = await land([LUOXING, "2026Q1", ALLIANCE, "e1", "e2"]);
    expect(counts.members).toEqual({ new: 2, unchanged: 0, withdrawn: 0 });
    expect((await land([LUOXING, "2026Q1", ALLIANCE, "e2", "e3"])).counts.members).toEqual({ new: 1, unchanged: 1, withdrawn: 1 });
    await expect(land([LUOXING, "2026Q1", ALLIANCE, "张三"])).rejects.toThrow("no code of a member");
    await expect(land([LUOXING, "2026Q1", ALLIANCE, "330421199001011234"])).rejects.toThrow("identity number");
    await expect(land([LUOXING, "2026Q1", ALLIANCE, "none", "e1"])).rejects.toThrow("says that there is no member, and names some");
    await expect(land(["330421", "2026Q1", ALLIANCE, "e1"])).rejects.toThrow("is the sum of its town figures");
    await expect(land([LUOXING, "2026-01", ALLIANCE, "e1"])).rejects.toThrow("are no quarter");
    await expect(land([LUOXING, "2026Q1", "inspection.visits", "e1"])).rejects.toThrow("counts no members of a set");
    expect(await value("YS15", LUOXING, "2026Q1")).toBe(2);
  });
});
