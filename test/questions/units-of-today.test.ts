import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadInstallation } from "@plumbline/server/import/load-installation.ts";
import { landFacts } from "@plumbline/server/rollup/land-facts.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freshDatabase } from "../testkit/database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { startProduct } from "../testkit/product.ts";
import type { Product } from "../testkit/product.ts";
import { reported, review, suits } from "./facts.ts";
import { each } from "./sample-installation.ts";

/** Wu went into Yi whole on the first of April, its town into one of Yi's; a part of Bing went to Ding. */
const WU = "900005";
let folder: string;
let fresh: FreshDatabase;
let product: Product;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "plumbline-units-"));
  cpSync(fileURLToPath(new URL("installation", import.meta.url)), folder, { recursive: true });
  appendFileSync(join(folder, "regions.csv"), `${WU},900000,county,county,戊县,戊,Wu County,wu,2023-06-30\n${WU}101,${WU},town,town,戊一镇,戊一,Wuyi Town,wu yi,2023-06-30\n`);
  writeFileSync(join(folder, "successions.csv"), `old_code,new_code,effective_on,extent\n${WU},900002,2026-04-01,whole\n${WU}101,900002101,2026-04-01,whole\n900003,900004,2026-04-01,part\n`);
  fresh = await freshDatabase();
  const at = new Date("2026-10-05T01:00:00Z");
  await loadInstallation(fresh.database, folder, { actor: "test", at });
  const settled = (number: string, county: string, concludedOn: string, outcome: string) => review(number, county, "2026-01-02", concludedOn, outcome);
  const cases = [
    ...["settled", "mediated", "upheld"].map((outcome, i) => settled(`W-${i}`, WU, "2026-02-10", outcome)),
    ...["settled", "upheld", "upheld", "upheld", "dismissed"].map((outcome, i) => settled(`Y-${i}`, "900002", "2026-03-10", outcome)),
    ...["settled", "settled", "upheld", "upheld"].map((outcome, i) => settled(`Z-${i}`, "900002", "2026-05-10", outcome)),
    // Concluded under its old code after the merger.
    settled("W-9", WU, "2026-05-20", "settled"),
    settled("B-1", "900003", "2026-02-01", "settled"),
    settled("B-2", "900003", "2026-06-01", "settled"),
  ];
  const observations = [
    ...suits(WU, "2026Q1", 10, 5), ...suits("900002", "2026Q1", 40, 4), ...suits("900002", "2026Q2", 60, 6),
    // Somebody to have a place beside.
    ...suits("900001", "2026Q1", 20, 12), ...suits("900001", "2026Q2", 20, 12),
    reported("population.resident", WU, "2025", 100_000), reported("population.resident", "900002", "2025", 300_000),
    ...[WU, "900002"].flatMap((county) => ["2026-01", "2026-02", "2026-03"].map((month) => reported("litigation.filed", county, month, 10))),
    ...["2026-04", "2026-05", "2026-06"].map((month) => reported("litigation.filed", "900002", month, 20)),
  ];
  await landFacts(fresh.database, { kind: "test", actor: "test", note: null, at }, { cases: each(cases), observations: each(observations) });
  product = await startProduct(fresh.database);
  await product.account({ name: "yi", role: "county", region: "900002" });
});
afterAll(async () => {
  await product.close();
  await fresh.drop();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly regions: readonly { readonly code: string }[];
  readonly series: readonly Record<string, readonly unknown[]>[];
  readonly cells: readonly { readonly missing: string | null; readonly missingDetail: string | null }[];
}

async function compare(selection: string, as?: string): Promise<Answer> {
  const { data, errors } = await product.ask(`{ compare(selection: { ${selection} }) { regions { code } series { values numerators denominators coverage missing rank ranked } cells { missing missingDetail } } }`, {}, as);
  expect(errors).toBeUndefined();
  return data?.["compare"] as Answer;
}

it("reads a unit with what it took over whole, as ratios of sums, and expects no report of what ended", async () => {
  const [then, today] = await Promise.all(["AS_THEN", "TODAY"].map((units) => compare(`metrics: ["XF05", "SS02"], regions: ["900002"], periods: ["2026Q1", "2026Q2", "2026H1"], units: ${units}`)));
  expect(then?.series).toMatchObject([{ numerators: [1, 2, 3], denominators: [5, 4, 9] }, { numerators: [4, 6, 10], denominators: [40, 60, 100], coverage: [1, 1, 1] }]);
  expect(today?.series).toMatchObject([{ numerators: [3, 3, 6], denominators: [8, 5, 13] }, { numerators: [9, 6, 15], denominators: [50, 60, 110], coverage: [1, 1, 1] }]);
});

it("adds entered stocks while both units report them, and says where a period holds the merger", async () => {
  const { series, cells } = await compare('metrics: ["SS05"], regions: ["900002"], periods: ["2026Q1", "2026Q2", "2026H1"], units: TODAY');
  // 60 suits in a quarter on 400,000 residents, then 60 by the new unit alone: the last published populations of both still stand.
  expect(series[0]).toMatchObject({ numerators: [240, 240, null], denominators: [400_000, 400_000, null], missing: [null, null, "NOT_APPLICABLE"] });
  expect((await compare(`metrics: ["SS01"], regions: ["${WU}"], periods: ["2026Q1", "2026Q2"]`)).series[0]).toMatchObject({ values: [30, null], missing: [null, "NOT_APPLICABLE"] });
  expect(cells[2]?.missingDetail).toMatch(/Wu County went into Yi County on 2026-04-01/);
});

it("leaves ended units out of sets and places, and keeps them where regions are as they were", async () => {
  const [then, today] = await Promise.all(["AS_THEN", "TODAY"].map((units) => compare(`metrics: ["SS02"], regions: ["counties(900000)"], periods: ["2026Q1"], units: ${units}`)));
  expect(then?.regions.map(({ code }) => code)).toContain(WU);
  expect(today?.regions.map(({ code }) => code)).toEqual(["900001", "900002", "900003", "900004"]);
  expect(then?.series[0]).toMatchObject({ ranked: [3, 3, 3, 3, 3] });
  expect(today?.series[0]).toMatchObject({ ranked: [2, 2, 2, 2] });
});

it("breaks the series of both sides of a partial change visibly, and not the city's", async () => {
  const today = await compare(`metrics: ["XF01"], regions: ["900003", "900004", "${WU}", "900000"], periods: ["2026Q1", "2026Q2"], units: TODAY`);
  expect(today.series[0]?.["missing"]).toEqual(["NOT_APPLICABLE", null, "NOT_APPLICABLE", null, "NOT_APPLICABLE", null, null, null]);
  expect(today.series[0]?.["values"]).toEqual([null, 0, null, 0, null, 0, 15, 0]);
  expect(today.cells[0]?.missingDetail).toMatch(/On 2026-04-01 a part of 900003 went to 900004: .* Bing County as it is today/);
  expect(today.cells[4]?.missingDetail).toMatch(/900005 went into 900002/);
  expect((await compare('metrics: ["XF01"], regions: ["900003"], periods: ["2026Q1"]')).series[0]).toMatchObject({ values: [2] });
});

// Turns red without unitsRead: the database would hide the other county's cells, and a part would pass for the whole.
it("refuses live figures of a unit of today that takes in another county's", async () => {
  const ask = (units: string) => product.ask(`{ compare(selection: { metrics: ["XF05"], regions: ["900002"], periods: ["2026Q1"], units: ${units} }) { series { denominators } } }`, {}, "yi");
  expect((await ask("AS_THEN")).data).toEqual({ compare: { series: [{ denominators: [5] }] } });
  expect((await ask("TODAY")).errors?.[0]).toMatchObject({ extensions: { code: "FORBIDDEN" }, message: expect.stringContaining(WU) as string });
});

it("counts cases of a unit of today with those of what it took over, from sums and from records, and none where a part changed hands", async () => {
  const counted = (units: string, more: string) => `caseStatistics(input: { groupBy: [REGION], level: COUNTY, types: ["reconsideration"], periods: ["2026Q1"], units: ${units}, ${more} }) { explain { source } rows { region { code } concluded missing } }`;
  for (const [more, source] of [["", "CELLS"], ['filter: { concludedIn: "2026Q1" }', "FACTS"]] as const) {
    const { data, errors } = await product.ask(`{ then: ${counted("AS_THEN", more)} today: ${counted("TODAY", more)} }`);
    expect(errors).toBeUndefined();
    const answers = data as Record<string, { rows: { region: { code: string }; concluded: number | null; missing: string | null }[] }>;
    const rows = (name: string) => answers[name]?.rows.map(({ region, concluded, missing }) => [region.code, concluded, missing]);
    expect(answers["today"]).toMatchObject({ explain: { source } });
    expect(rows("then")).toEqual(expect.arrayContaining([["900002", 5, null], [WU, 3, null], ["900003", 1, null]]));
    expect(rows("today")).toEqual([["900001", 0, null], ["900002", 8, null], ["900003", null, "NOT_APPLICABLE"], ["900004", null, "NOT_APPLICABLE"]]);
  }
});

interface Placed {
  readonly region: { readonly code: string };
  readonly missing?: string | null;
  readonly missingDetail?: string | null;
  readonly measurement?: Readonly<Record<string, unknown>>;
}

async function ask(document: string, as?: string): Promise<Record<string, Record<string, unknown>>> {
  const { data, errors } = await product.ask(document, {}, as);
  expect(errors).toBeUndefined();
  return data as Record<string, Record<string, unknown>>;
}

it("ranks the units of today, by what they and those they took over did, and says which of them have no past", async () => {
  const ranked = (units: string) => `ranking(metric: "SS02", period: "2026Q1", units: ${units}) { rows { region { code } rank numerator denominator missing missingDetail } }`;
  const { then, today, after } = await ask(`{ then: ${ranked("AS_THEN")} today: ${ranked("TODAY")} after: ranking(metric: "SS02", period: "2026Q2", units: TODAY) { rows { region { code } rank rankMove numerator denominator } } }`);
  const rows = (answer: Record<string, unknown> | undefined): readonly Placed[] => answer?.["rows"] as readonly Placed[];
  expect(rows(then).map(({ region }) => region.code)).toContain(WU);
  expect(rows(today).map(({ region }) => region.code)).toEqual(["900002", "900001", "900003", "900004"]);
  expect(rows(today)[0]).toMatchObject({ rank: 1, numerator: 9, denominator: 50 });
  expect(rows(today)[2]).toMatchObject({ rank: null, missing: "NOT_APPLICABLE", missingDetail: expect.stringMatching(/On 2026-04-01 a part of 900003 went to 900004/) as string });
  // Its place before the merger is that of what it took over as well.
  expect(rows(after)[0]).toMatchObject({ rank: 1, rankMove: 0, numerator: 6, denominator: 60 });
});

it("shows the units of today in a funnel", async () => {
  const { funnel } = await ask('{ funnel(metric: "SS02", period: "2026Q1", units: TODAY, points: 2) { units { region { code } notJudged measurement { numerator denominator missing missingDetail } } } }');
  const units = funnel?.["units"] as readonly Placed[];
  expect(units.map(({ region }) => region.code).sort()).toEqual(["900001", "900002", "900003", "900004"]);
  const of = (code: string): Placed | undefined => units.find(({ region }) => region.code === code);
  expect(of("900002")?.measurement).toMatchObject({ numerator: 9, denominator: 50 });
  expect(of("900004")).toMatchObject({ notJudged: "MISSING", measurement: { missing: "NOT_APPLICABLE", missingDetail: expect.stringMatching(/a part of 900003 went to 900004/) as string } });
});

it("charts a unit of today with the past of what it took over, its events included, and breaks where a part changed hands", async () => {
  await product.ask(`mutation { addEvent(input: { region: "${WU}", period: "2026Q1", kind: MERGER, text: "Wu moved house" }) { id } }`);
  const chart = (region: string, metric: string, units: string) =>
    `controlChart(metric: "${metric}", region: "${region}", periods: ["2026Q1..2026Q2"], units: ${units}) { points { measurement { value denominator missing missingDetail } } events { text } }`;
  const { then, today, broken } = await ask(`{ then: ${chart("900002", "XF05", "AS_THEN")} today: ${chart("900002", "XF05", "TODAY")} broken: ${chart("900003", "XF01", "TODAY")} }`);
  expect(then).toMatchObject({ points: [{ measurement: { denominator: 5 } }, { measurement: { denominator: 4 } }], events: [] });
  expect(today).toMatchObject({ points: [{ measurement: { denominator: 8 } }, { measurement: { denominator: 5 } }], events: [{ text: "Wu moved house" }] });
  expect(broken).toMatchObject({ points: [{ measurement: { value: null, missing: "NOT_APPLICABLE", missingDetail: expect.stringMatching(/Bing County as it is today/) as string } }, { measurement: { value: 0 } }] });
});

it("explains a change by the units of today, so that a merger is no part that goes", async () => {
  const change = (units: string) => `explainChange(metric: "SS02", region: "900000", from: "2026Q1", to: "2026Q2", level: COUNTY, units: ${units}, leaveOutMissing: true) { parts { region { code } measurements { numerator denominator } } leftOut { region { code } } }`;
  const { then, today } = await ask(`{ then: ${change("AS_THEN")} today: ${change("TODAY")} }`);
  expect(then?.["parts"]).toMatchObject([{ region: { code: "900001" } }, { region: { code: "900002" }, measurements: [{ numerator: 4, denominator: 40 }, { numerator: 6, denominator: 60 }] }]);
  expect(JSON.stringify(then?.["leftOut"])).toContain(WU);
  expect(today?.["parts"]).toMatchObject([{ region: { code: "900001" } }, { region: { code: "900002" }, measurements: [{ numerator: 9, denominator: 50 }, { numerator: 6, denominator: 60 }] }]);
  expect(JSON.stringify(today?.["leftOut"])).not.toContain(WU);
});

it("makes an index of the units of today", async () => {
  const index = (units: string) => `compositeIndex(input: { metrics: ["XF05"], level: COUNTY, period: "2026Q1", units: ${units} }) { rows { region { code } } stages { raw } }`;
  const { then, today } = await ask(`{ then: ${index("AS_THEN")} today: ${index("TODAY")} }`);
  const codes = (answer: Record<string, unknown> | undefined) => ((answer?.["rows"] ?? []) as readonly Placed[]).map(({ region }) => region.code).toSorted();
  expect(codes(then)).toEqual(["900001", "900002", "900003", "900004", WU]);
  expect(codes(today)).toEqual(["900001", "900002", "900003", "900004"]);
});

it("traces a unit of today to the figures of what it took over as well", async () => {
  const trace = (units: string) => `provenance(metric: "SS02", region: "900002", period: "2026Q1", units: ${units}) { measurement { numerator denominator } cells(first: 50) { cells { region { code } } } }`;
  const { then, today } = await ask(`{ then: ${trace("AS_THEN")} today: ${trace("TODAY")} }`);
  expect([then?.["measurement"], today?.["measurement"]]).toEqual([{ numerator: 4, denominator: 40 }, { numerator: 9, denominator: 50 }]);
  expect(JSON.stringify(then?.["cells"])).not.toContain(WU);
  expect(JSON.stringify(today?.["cells"])).toContain(WU);
});

it("lists who went into whom, and in what each lies", async () => {
  const { successions } = await ask("{ successions { old { code nameEn } oldPath new { code } newPath effectiveOn extent } }");
  expect(successions).toEqual([
    { old: { code: "900003", nameEn: "Bing County" }, oldPath: ["900000", "900003"], new: { code: "900004" }, newPath: ["900000", "900004"], effectiveOn: "2026-04-01", extent: "PART" },
    { old: { code: WU, nameEn: "Wu County" }, oldPath: ["900000", WU], new: { code: "900002" }, newPath: ["900000", "900002"], effectiveOn: "2026-04-01", extent: "WHOLE" },
    { old: { code: `${WU}101`, nameEn: "Wuyi Town" }, oldPath: ["900000", WU, `${WU}101`], new: { code: "900002101" }, newPath: ["900000", "900002", "900002101"], effectiveOn: "2026-04-01", extent: "WHOLE" },
  ]);
});

it.each(["explainChange(metric: \"TJ01\", region: \"900002\", from: \"2026Q1\", to: \"2026Q2\", units: TODAY) { version }", "provenance(metric: \"SS02\", region: \"900002\", period: \"2026Q1\", units: TODAY) { version }", "ranking(metric: \"SS02\", period: \"2026Q1\", level: TOWN, within: \"900002\", units: TODAY) { version }", "controlChart(metric: \"XF05\", region: \"900002\", periods: [\"2026Q1\"], units: TODAY) { version }"])("refuses %s to who may not see what was taken over", async (field) => {
  expect((await product.ask(`{ ${field} }`, {}, "yi")).errors?.[0]).toMatchObject({ extensions: { code: "FORBIDDEN" }, message: expect.stringContaining(WU) as string });
  expect((await product.ask(`{ ${field.replace("TODAY", "AS_THEN")} }`, {}, "yi")).errors).toBeUndefined();
});

it("names the units in the canonical text", async () => {
  const { data } = await product.ask('{ selection(input: { metrics: ["XF01"], regions: ["900002"], periods: ["2026Q1"], units: TODAY }) { text } }');
  expect(data).toEqual({ selection: { text: "metrics=XF01&regions=900002&periods=2026Q1&units=today" } });
});
