import { schemaText } from "@plumbline/server/cli/emit-schema.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSampleDatabase } from "../questions/sample-database.ts";
import { putRow } from "../store/every-table.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { startProduct } from "../testkit/product.ts";
import type { GraphQLAnswer, Product } from "../testkit/product.ts";
import { ACCOUNTS } from "./askers.ts";
import { ASKERS, readMatrix } from "./matrix.ts";
import type { Asker, Sight } from "./matrix.ts";

let fresh: FreshDatabase;
let closed: Product;
let open: Product;

beforeAll(async () => {
  fresh = await freshSampleDatabase();
  await putRow(fresh.admin, "measure", { code: "published.probe", kind: "flow", source: "reported", level: "county", grain: "year", over_regions: "none", over_periods: "none", protection: "none", attribution: "event", predicate: "", maturity_days: "0" });
  await putRow(fresh.admin, "observation", { measure_code: "published.probe", county_code: "900001", region_code: "900001", period_start: "2025-01-01", period_months: "12", value: "73.08", source_note: "A document", breakdown: "" });
  [closed, open] = await Promise.all([startProduct(fresh.database), startProduct(fresh.database, { settings: { publicReading: true } })]);
  for (const account of Object.values(ACCOUNTS)) await closed.account(account);
  for (const region of ["900000", "900002101"]) await closed.ask(`mutation { addEvent(input: { region: "${region}", period: "2026Q1", kind: LAW, text: "A law" }) { id } }`, {}, "a-city-leader");
  for (const name of SIGNED_IN) {
    for (const shared of [true, false]) {
      await closed.ask(`mutation { saveQuery(input: { name: "${shared}", kind: SELECTION, body: "probe", shared: ${shared} }) { id } saveRegionGroup(input: { name: "${shared}", regions: ["900001"], shared: ${shared} }) { id } }`, {}, name);
    }
  }
});
afterAll(async () => {
  await Promise.all([closed.close(), open.close()]);
  await fresh.drop();
});

type Ask = (query: string) => Promise<GraphQLAnswer>;

const askAs = (asker: Asker): Ask => {
  if (asker === "public") return (query) => open.ask(query, {}, null);
  return (query) => closed.ask(query, {}, ACCOUNTS[asker]?.name ?? null);
};

/** Regions with figures in the sample, from the city down to towns of two counties. */
const REGIONS = ["900000", "900001", "900001101", "900001102", "900002", "900002101"];
const OWN: Readonly<Partial<Record<Asker, readonly string[]>>> = {
  town: ["900001101"],
  county: ["900001", "900001101", "900001102"],
  "county analyst": ["900001", "900001101", "900001102"],
  "county leader": ["900001", "900001101", "900001102"],
};

/** The regions of which a figure is shown on a basis; a refusal and a withheld figure show none. */
async function figures(ask: Ask, metric: string, basis: string, asOf: string | null = null): Promise<string[]> {
  const shown: string[] = [];
  for (const region of REGIONS) {
    const { data } = await ask(`{ compare(selection: { metrics: ["${metric}"], regions: ["${region}"], periods: ["2026Q1"], basis: ${basis} ${asOf === null ? "" : `, asOf: "${asOf}"`} }) { cells { value missing } } }`);
    const cell = (data?.["compare"] as { cells: { missing: string | null }[] } | undefined)?.cells[0];
    if (cell !== undefined && cell.missing !== "SUPPRESSED") shown.push(region);
  }
  return shown;
}

const list = (answer: GraphQLAnswer, field: string, rows: string | null, key: string): string[] => {
  const value = answer.data?.[field] as Record<string, unknown> | unknown[] | undefined | null;
  const found = (rows === null ? value : (value as Record<string, unknown> | null | undefined)?.[rows]) as Record<string, unknown>[] | undefined;
  return (found ?? []).map((row) => String(row[key]));
};

const SIGNED_IN = Object.values(ACCOUNTS).map(({ name }) => name);
const mine = (sight: Sight, asker: Asker): string[] => (sight === "mine" ? [ACCOUNTS[asker]?.name ?? "nobody"] : []);

/** Who keeps the saved things of an answer that are shared, or those that are not. */
const owners = (answer: GraphQLAnswer, field: string, shared: boolean): string[] =>
  ((answer.data?.[field] ?? []) as { owner: string; shared: boolean }[]).filter((one) => one.shared === shared).map(({ owner }) => owner);

/** Lines without a field of the contract: no query reaches their rows. */
const WITHOUT_FIELD = ["case_version", "import_batch", "personnel_probe", "sign_in_attempt", "member", "member_history", "member_publication"];

/** What each line's field shows an asker, and what the word of its cell stands for. */
const PROBES: Readonly<Record<string, { readonly shown: (ask: Ask) => Promise<string[]>; readonly means: (sight: Sight, asker: Asker) => string[] }>> = {
  "region ": { shown: async (ask) => list(await ask('{ regions(level: CITY) { code } }'), "regions", null, "code"), means: (sight) => (sight === "all" ? ["900000"] : []) },
  "measure ": { shown: async (ask) => list(await ask('{ metrics(domain: "courts") { code } }'), "metrics", null, "code"), means: (sight) => (sight === "all" ? ["CV01"] : []) },
  "cell live": { shown: (ask) => figures(ask, "TJ01", "LIVE"), means: ofRegions },
  "cell approved": { shown: (ask) => figures(ask, "TJ01", "APPROVED"), means: ofRegions },
  "cell_history live": { shown: (ask) => figures(ask, "XF05", "LIVE", "4"), means: ofRegions },
  "cell_history approved": { shown: (ask) => figures(ask, "XF05", "APPROVED", "4"), means: ofRegions },
  "publication aired": {
    shown: async (ask) => [...(await figures(ask, "TJ01", "AIRED")), ...(await figures(ask, "SS02", "AIRED")).map((code) => `open ${code}`)],
    means: (sight) => [...(sight === "all" ? REGIONS : []), ...(sight === "all" || sight === "open" ? REGIONS.map((code) => `open ${code}`) : [])],
  },
  "period_event ": {
    shown: async (ask) => {
      const { data } = await ask("{ installation { quarters { approvedAt airedAt } } }");
      const quarters = (data?.["installation"] as { quarters: { approvedAt: string | null; airedAt: string | null }[] } | undefined)?.quarters ?? [];
      return [...(quarters.some(({ approvedAt }) => approvedAt !== null) ? ["approved"] : []), ...(quarters.some(({ airedAt }) => airedAt !== null) ? ["aired"] : [])];
    },
    means: (sight) => (sight === "all" ? ["approved", "aired"] : sight === "open" ? ["aired"] : []),
  },
  "region_event ": {
    shown: async (ask) => {
      const { data } = await ask('{ events(regions: ["towns(900000)"], from: "2026Q1", to: "2026Q1") { events { region { code } } } }');
      return ((data?.["events"] as { events: { region: { code: string } }[] } | undefined)?.events ?? []).map(({ region }) => region.code);
    },
    means: (sight) => (sight === "all" ? ["900000", "900002101"] : []),
  },
  "saved_query shared": { shown: async (ask) => owners(await ask("{ savedQueries { owner shared } }"), "savedQueries", true), means: (sight) => (sight === "all" ? SIGNED_IN : []) },
  "saved_query private": { shown: async (ask) => owners(await ask("{ savedQueries { owner shared } }"), "savedQueries", false), means: mine },
  "region_group shared": { shown: async (ask) => owners(await ask("{ regionGroups { owner shared } }"), "regionGroups", true), means: (sight) => (sight === "all" ? SIGNED_IN : []) },
  "region_group private": { shown: async (ask) => owners(await ask("{ regionGroups { owner shared } }"), "regionGroups", false), means: mine },
  "unit_score ": {
    shown: async (ask) => ((await ask('{ assessment(scheme: "quarterly", regions: ["900001"], periods: ["2026Q1"]) { totals } }')).data?.["assessment"] === undefined ? [] : ["scores"]),
    means: (sight) => (sight === "all" ? ["scores"] : []),
  },
  "case_record ": {
    shown: async (ask) => [...new Set((((await ask("{ cases(first: 100) { cases { region { code } } } }")).data?.["cases"] as { cases: { region: { code: string } }[] } | undefined)?.cases ?? []).map(({ region }) => region.code))],
    means: (sight, asker) => (sight === "none" ? [] : sight === "all" ? ["900001000", "900001101", "900001102", "900002000", "900004000"] : asker === "town" ? ["900001101"] : ["900001000", "900001101", "900001102"]),
  },
  "observation ": {
    shown: async (ask) => {
      const trace = (metric: string): string => `provenance(metric: "${metric}", region: "900000", period: "2026Q1", basis: APPROVED) { observations(first: 100) { observations { region { code } } } }`;
      const { data } = await ask(`{ by_county: ${trace("SS02")} by_town: ${trace("YS05")} }`);
      const traced = Object.values(data ?? {}) as ({ observations: { observations: { region: { code: string } }[] } } | null)[];
      return [...new Set(traced.flatMap((one) => one?.observations.observations.map(({ region }) => region.code) ?? []))];
    },
    means: (sight, asker) => (sight === "all" ? ["900001", "900002", "900003", "900004", "900001101", "900001102"] : ofRegions(sight, asker)),
  },
  "quoted figure ": { shown: async (ask) => list(await ask("{ publishedFigures { value } }"), "publishedFigures", null, "value"), means: (sight) => (sight === "all" ? ["73.08"] : []) },
  "account ": {
    shown: async (ask) => {
      const { data } = await ask("{ viewer { user } }");
      const mine = (data?.["viewer"] as { user: string | null } | null | undefined)?.user ?? null;
      const listed = list(await ask("{ accounts(first: 100) { accounts { name } } }"), "accounts", "accounts", "name");
      return [...new Set([...(mine === null ? [] : [mine]), ...listed])];
    },
    means: (sight, asker) => Object.values(ACCOUNTS).filter(({ name, region }) => sight === "all" || name === ACCOUNTS[asker]?.name || (sight === "own" && region.startsWith(ACCOUNTS[asker]?.region ?? "none"))).map(({ name }) => name),
  },
  "session ": { shown: async (ask) => list(await ask("{ sessions { agent current } }"), "sessions", null, "current"), means: (sight) => (sight === "mine" ? ["true"] : []) },
  "api_token ": {
    shown: async (ask) => {
      await ask('mutation { createToken(name: "probe", scopes: [BOARD], days: 1) { secret } }');
      return list(await ask("{ tokens { name } }"), "tokens", null, "name");
    },
    means: (sight) => (sight === "mine" ? ["probe"] : []),
  },
  "audit ": {
    shown: async (ask) => [...new Set(list(await ask("{ auditLog(first: 100, filter: { actions: [SIGNED_IN] }) { entries { actor } } }"), "auditLog", "entries", "actor"))].filter((actor) => actor !== "tester"),
    means: (sight, asker) => (sight === "all" || sight === "own" ? Object.values(ACCOUNTS).filter(({ region }) => sight === "all" || region.startsWith(ACCOUNTS[asker]?.region ?? "none")).map(({ name }) => name) : []),
  },
};

function ofRegions(sight: Sight, asker: Asker): string[] {
  return sight === "all" ? [...REGIONS] : sight === "own" ? [...(OWN[asker] ?? [])] : [];
}

describe("the matrix of docs/access.md through GraphQL", () => {
  beforeAll(async () => {
    // Everybody signs in first, so that the audit has a row of each.
    for (const { name } of Object.values(ACCOUNTS)) await closed.cookieOf(name);
  });

  const lines = readMatrix().filter(({ rows }) => !WITHOUT_FIELD.includes(rows));

  // Turns red for live figures without assertSight in compare.ts, and for open ones without withholdProtected.
  it.each(lines.flatMap((line) => ASKERS.map((asker) => ({ line, asker, title: `${line.rows} ${line.basis}`, sight: line.sight[asker] }))))("$title: $asker sees $sight", async ({ line, asker, sight }) => {
    const probe = PROBES[`${line.rows} ${line.basis}`];
    if (probe === undefined) throw new Error(`No field shows ${line.rows} ${line.basis}: add a probe, or name the line among those without a field.`);
    expect((await probe.shown(askAs(asker))).sort()).toEqual(probe.means(sight, asker).sort());
  });

  it("has no field that reaches the other lines' rows", () => {
    expect(schemaText()).not.toMatch(/personnel|attempt|importBatch|caseVersion|secretHash|passwordHash/i);
  });
});
