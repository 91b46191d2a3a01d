import { fileURLToPath } from "node:url";
import { CATALOGUE_FOLDER } from "@plumbline/drizzle/catalogue/catalogue-texts.ts";
import { WHOLE_DEMONSTRATION, countSteps } from "@plumbline/drizzle/demo/demonstration.ts";
import type { DemonstrationOptions } from "@plumbline/drizzle/demo/demonstration.ts";
import { loadDemonstration } from "@plumbline/server/import/load-demonstration.ts";
import { loadInstallation } from "@plumbline/server/import/load-installation.ts";
import type { Database } from "@plumbline/server/store/driver/database.ts";
import type { Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeOnEachServer, freshDatabase } from "../testkit/database.ts";
import { startProduct } from "../testkit/product.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { allMetrics, cellsFor, differences } from "./same-figures.ts";

const FOLDER = fileURLToPath(CATALOGUE_FOLDER);
/** Thin, but with the given year of Jiashan whole, and 2022 aired except for its last two quarters. */
const THIN: DemonstrationOptions = { ...WHOLE_DEMONSTRATION, scale: 0.03, lastQuarter: { start: "2022-10-01", months: 3 } };
const STEPS = countSteps(THIN) + 1;

/** Everything that was landed, without numbers that the database gives out as it likes. */
async function contents(admin: Sql): Promise<unknown> {
  const texts = {
    changes: "select kind, note, versioned_at from change order by versioned_at, kind, note",
    cases: "select county_code, case_number, version_no, outcome, concluded_on, region_code, withdrawn, extra from case_record order by 1, 2",
    versions: "select county_code, case_number, version_no, outcome, concluded_on from case_version order by 1, 2, 3",
    figures: "select measure_code, region_code, period_start, value, missing_reason, synthetic from observation order by 1, 2, 3, id",
    members: "select measure_code, region_code, period_start, member, basis from member order by 1, 2, 3, 4, 5",
    scores: "select region_code, criterion, period_start, score from unit_score order by 1, 2, 3",
    aired: "select measure_code, region_code, breakdown, period_months, period_start, value, closing from publication order by 1, 2, 3, 4, 5",
  };
  const counted: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(texts)) {
    counted[name] = (await admin.unsafe(`select count(*)::int as rows, md5(coalesce(string_agg(t::text, '|'), '')) as hash from (${text}) t`))[0];
  }
  return counted;
}

describeOnEachServer("the demonstration", (server) => {
  let fresh: FreshDatabase;
  const progress: string[] = [];
  beforeAll(async () => {
    fresh = await freshDatabase(server);
    await loadDemonstration(fresh.database, FOLDER, ({ done, total, label }) => progress.push(`${done}/${total} ${label}`), THIN);
  }, 120_000);
  afterAll(() => fresh.drop());

  it("tells how far it has come", () => {
    expect(progress).toHaveLength(STEPS);
    expect(progress[0]).toBe(`1/${STEPS} Catalogue`);
    expect(progress.at(-1)).toBe(`${STEPS}/${STEPS} 2022Q4 verification`);
  });

  it("has a value of every metric somewhere, whichever kind it is", async () => {
    const product = await startProduct(fresh.database);
    try {
      const { data } = await product.ask("{ metrics { ref } }");
      const listed = data?.["metrics"] as readonly { readonly ref: string }[] | undefined;
      const metrics = (listed ?? []).map(({ ref }) => ref);
      const found = new Set<unknown>();
      for (let from = 0; from < metrics.length; from += 20) {
        const selection = { metrics: metrics.slice(from, from + 20), regions: ["330400", "330421", "330421103"], periods: ["2022Q3", "2022"], basis: "LIVE", acrossVersions: true };
        const answer = await product.ask("query ($selection: SelectionInput!) { compare(selection: $selection) { cells { metric value } } }", { selection });
        expect(answer.errors).toBeUndefined();
        const compared = answer.data?.["compare"] as { readonly cells: readonly { readonly metric: string; readonly value: number | null }[] } | undefined;
        for (const { metric, value } of compared?.cells ?? []) if (value !== null) found.add(metric);
      }
      expect(metrics.length).toBe(82);
      expect(metrics.filter((metric) => !found.has(metric))).toEqual([]);
    } finally {
      await product.close();
    }
  });

  // Turns red where a figure that takes those of others is worked out from what an account happens to see.
  it("tells a county and a town of themselves what it tells a leader, or withholds it", async () => {
    const product = await startProduct(fresh.database);
    try {
      await product.account({ name: "a-leader", role: "leader", region: "330400" });
      await product.account({ name: "a-county", role: "county", region: "330421" });
      await product.account({ name: "a-town", role: "town", region: "330421103" });
      const metrics = await allMetrics(product, "a-leader");
      for (const basis of ["LIVE", "APPROVED"] as const) {
        const whole = await cellsFor(product, "a-leader", basis, ["330421", "330421103"], metrics);
        for (const [account, regions] of [["a-county", ["330421", "330421103"]], ["a-town", ["330421103"]]] as const) {
          const seen = await cellsFor(product, account, basis, regions, metrics);
          expect({ account, basis, differences: differences(seen, whole) }).toEqual({ account, basis, differences: [] });
          const withheld = new Set(seen.flatMap(({ metric, missing }) => (missing === "WITHHELD" ? [metric] : [])));
          expect([...withheld]).toEqual(basis === "LIVE" ? ["KH02"] : []);
        }
      }
      const places = '{ controlChart(metric: "KH02", region: "330421103", periods: ["2022Q3"], basis: LIVE) { points { measurement { value missing } } } ranking(metric: "KH02", period: "2022Q3", level: TOWN, within: "330421", basis: LIVE) { rows { value } } }';
      const { data: ofCounty } = await product.ask(places, {}, "a-county");
      expect(ofCounty).toMatchObject({ controlChart: { points: [{ measurement: { value: null, missing: "WITHHELD" } }] } });
      expect(ofCounty?.["ranking"]).toMatchObject({ rows: Array.from({ length: 9 }, () => ({ value: null })) });
    } finally {
      await product.close();
    }
  }, 60_000);

  it("dates every change when it would have happened", async () => {
    const changes = await fresh.admin`select note, (versioned_at at time zone 'Asia/Shanghai')::text as at from change where kind = 'demonstration' order by versioned_at, note limit 3`;
    expect([...changes]).toEqual([
      { note: "Opening balances, part 1 of 2", at: "2022-01-05 09:30:00" },
      { note: "Opening balances, part 2 of 2", at: "2022-01-05 09:30:00" },
      { note: "2022Q1 as known at its freeze, part 1 of 2", at: "2022-04-05 09:30:00" },
    ]);
  });

  it("counts 78 concluded and 57 settled in Jiashan's 2022, in live cells and in the records", async () => {
    const cells = await fresh.admin`
      select measure_code, sum(value)::int as sum from cell
      where basis = 'live' and region_code = '330421' and period_months = 3 and period_start between '2022-01-01' and '2022-12-31'
        and measure_code in ('reconsideration.concluded', 'reconsideration.settled') group by 1 order by 1`;
    expect([...cells]).toEqual([{ measure_code: "reconsideration.concluded", sum: 78 }, { measure_code: "reconsideration.settled", sum: 57 }]);
    const records = await fresh.admin`
      select count(*)::int as concluded, (count(*) filter (where outcome in ('mediated', 'settled')))::int as settled, bool_and(synthetic) as synthetic
      from case_record where type = 'reconsideration' and county_code = '330421' and accepted_on is not null and concluded_on between '2022-01-01' and '2022-12-31'`;
    expect([...records]).toEqual([{ concluded: 78, settled: 57, synthetic: true }]);
  });

  it("keeps published figures real and apart", async () => {
    const real = await fresh.admin`select measure_code, value::float8 as value, synthetic from cell where basis = 'live' and region_code = '330421' and measure_code like 'published.%' and period_start = '2022-01-01' order by 1`;
    expect(real).toHaveLength(6);
    expect(real.every((row) => row["synthetic"] === false)).toBe(true);
    expect(real.find((row) => row["measure_code"] === "published.reconsideration_settlement_rate")?.["value"]).toBe(73.08);
  });

  it("airs two quarters and the opening, approves one more, leaves the last one live", async () => {
    const events = await fresh.admin`select period_start::text as start, string_agg(distinct event, ', ' order by event) as events from period_event group by 1 order by 1`;
    expect([...events]).toEqual([
      { start: "2021-10-01", events: "aired, approved" },
      { start: "2022-01-01", events: "aired, approved" },
      { start: "2022-04-01", events: "aired, approved" },
      { start: "2022-07-01", events: "approved" },
    ]);
  });

  it("has facts that came after the airing, so that live figures differ from aired ones", async () => {
    const [revised] = await fresh.admin`
      select count(*)::int as cells from publication p join cell c using (county_code, measure_code, region_code, breakdown, period_months, period_start)
      where c.basis = 'live' and c.value is distinct from p.value and p.closing is null`;
    expect(revised?.["cells"]).toBeGreaterThan(20);
    const [versions] = await fresh.admin`select count(*)::int as versions from case_version`;
    expect(versions?.["versions"]).toBeGreaterThan(100);
  });

  it("leaves a finished demonstration alone", async () => {
    const before = await contents(fresh.admin);
    expect(await loadDemonstration(fresh.database, FOLDER, undefined, THIN)).toEqual({ state: "complete", steps: STEPS });
    expect(await contents(fresh.admin)).toEqual(before);
  });

  describe("in another database", () => {
    let other: FreshDatabase;
    beforeAll(async () => {
      other = await freshDatabase(server);
    });
    afterAll(() => other.drop());

    it("is finished after an interruption, and is the same then", async () => {
      for (const last of [1, 7]) {
        const interrupted = loadDemonstration(other.database, FOLDER, ({ done }) => {
          if (done === last) throw new Error(`Interrupted after step ${last}.`);
        }, THIN);
        await expect(interrupted).rejects.toThrow(`Interrupted after step ${last}.`);
      }
      const half: Database = {
        ...other.database,
        change: (request, work) => request.note === "2022Q2 as known at its freeze, part 2 of 2" ? Promise.reject(new Error("The connection is lost.")) : other.database.change(request, work),
      };
      await expect(loadDemonstration(half, FOLDER, undefined, THIN)).rejects.toThrow("The connection is lost.");
      expect((await other.admin`select note from change where note like '2022Q2 as known%'`).map((row) => row["note"])).toEqual(["2022Q2 as known at its freeze, part 1 of 2"]);
      expect(await loadDemonstration(other.database, FOLDER, undefined, THIN)).toEqual({ state: "loaded", steps: STEPS });
      expect(await contents(other.admin)).toEqual(await contents(fresh.admin));
    }, 120_000);

    it("gets this release's catalogue where an earlier release made it, once, and keeps its facts", async () => {
      const facts = async () => (await other.admin`select (select count(*) from case_version) + (select count(*) from case_record) + (select count(*) from observation) as rows`)[0];
      const before = await facts();
      await other.admin`update metric set needs = 'none', formula = '' where code = 'XM04'`;
      await other.admin`update change set note = 'An earlier catalogue' where kind = 'catalogue'`;
      for (let start = 0; start < 2; start++) expect(await loadDemonstration(other.database, FOLDER, undefined, THIN)).toEqual({ state: "complete", steps: STEPS });
      expect((await other.admin`select needs, count(*) over () ::int as catalogues from metric, change where code = 'XM04' and change.kind = 'catalogue'`)[0]).toEqual({ needs: "counts", catalogues: 2 });
      expect(await facts()).toEqual(before);
    }, 120_000);
  });

  it("leaves another installation alone", async () => {
    const own = await freshDatabase(server);
    try {
      await loadInstallation(own.database, FOLDER, { actor: "administrator" });
      expect(await loadDemonstration(own.database, FOLDER, undefined, THIN)).toMatchObject({ state: "kept", installation: { rootRegion: "330400" } });
      expect((await own.admin`select count(*)::int as changes from change`)[0]?.["changes"]).toBe(1);
    } finally {
      await own.drop();
    }
  });
});
