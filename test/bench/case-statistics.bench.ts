import { availableParallelism } from "node:os";
import { periodId } from "@plumbline/schema/vocabulary/period.ts";
import type { CaseStatistics } from "@plumbline/server/query/case-statistics/case-statistics-answer.ts";
import type { CaseStatisticsFilter } from "@plumbline/server/query/case-statistics/case-statistics-request.ts";
import { caseStatistics as ask } from "@plumbline/server/query/case-statistics/case-statistics.ts";
import { questionRoom } from "@plumbline/server/query/question-room.ts";
import { RowBudget } from "@plumbline/server/query/row-budget.ts";
import type { Database } from "@plumbline/server/store/driver/database.ts";
import { regionCode } from "@plumbline/schema/vocabulary/region.ts";
import { cityScope } from "../testkit/scopes.ts";
import { alternate } from "./alternate.ts";
import { startBenchDatabase } from "./bench-database.ts";
import { judge, type BenchResult } from "./bench-result.ts";
import { withDuckDB, type AskDuckDB, type DuckRow } from "./duckdb-cases.ts";
import { manyCases } from "./many-cases.ts";

const rounds = 7;
const threads = availableParallelism();
/** How many cases; DESIGN speaks of 10 million, which take a quarter of an hour to make. */
const WANTED = Number(process.env["PLUMBLINE_BENCH_CASES"] ?? 1_000_000);
const COUNTIES = ["330400", "330402", "330411", "330421", "330424", "330481", "330482", "330483"];
const PERIODS = "2022Q1..2026Q3";

/** One matter of cases with an enterprise: some six of a hundred cases, which no cell tells apart. */
const UNCOVERED: CaseStatisticsFilter = { matters: ["labour"], enterprise: true };

/**
 * Settlement rate and exact median of days by county, quarter and type, from cells and, filtered by matter and enterprise,
 * from the records: asked as the product asks, by an analyst under row-level security, against DuckDB on the same raw rows.
 */
export async function caseStatistics(): Promise<BenchResult[]> {
  const embedded = await startBenchDatabase();
  try {
    const many = await manyCases(embedded.url(), "bench_many_cases", WANTED);
    try {
      return await withDuckDB(many.admin, threads, async (duck) => {
        const results: BenchResult[] = [];
        for (const { name, filter, budget } of [{ name: "covered", filter: null, budget: 0.1 }, { name: "uncovered", filter: UNCOVERED, budget: 1.5 }]) {
          const title = `Q3 ${name}: ${many.cases.toLocaleString("en")} cases by county, quarter and type`;
          results.push(...(await measure(title, { database: many.database, duck, filter, budget })));
        }
        return results;
      });
    } finally {
      await many.drop();
    }
  } finally {
    await embedded.stop();
  }
}

interface Sides {
  readonly database: Database;
  readonly duck: AskDuckDB;
  readonly filter: CaseStatisticsFilter | null;
  readonly budget: number;
}

async function measure(title: string, { database, duck, filter, budget }: Sides): Promise<BenchResult[]> {
  const room = questionRoom();
  const product = () => answer(database, room, filter);
  const query = duckQuery(filter);
  assertSame(await product(), await duck(query));
  const time = (work: () => Promise<unknown>) => async () => {
    const started = performance.now();
    await work();
    return performance.now() - started;
  };
  const times = await alternate({ product: time(product), duckdb: time(() => duck(query)) }, rounds);
  return [
    judge({ name: `${title}, DuckDB with ${threads} threads`, value: times.duckdb, unit: "ms" }),
    judge({ name: `${title}, product`, value: times.product, unit: "ms", ratio: times.product / times.duckdb }, { of: "ratio", atMost: budget }),
  ];
}

function answer(database: Database, room: ReturnType<typeof questionRoom>, filter: CaseStatisticsFilter | null): Promise<CaseStatistics> {
  const scope = cityScope(...COUNTIES.map(regionCode));
  return database.read(scope, (tx) =>
    ask(
      { room, tx, scope, budget: new RowBudget(), now: new Date("2026-11-01T00:00:00Z") },
      { groupBy: ["region", "period", "type"], level: "county", periods: [PERIODS], measures: ["concluded", "settlement_rate", "median_days"], filter, basis: "live" },
      { measures: [] },
    ),
  );
}

function duckQuery(filter: CaseStatisticsFilter | null): string {
  const own = filter === null ? "" : " and matter in ('labour') and enterprise";
  return `
    select county_code, strftime(date_trunc('quarter', concluded_on), '%Y-%m') as quarter, type, count(*)::double as concluded,
      100.0 * count(*) filter ((type = 'reconsideration' and outcome in ('mediated', 'settled')) or (type = 'mediation' and outcome = 'agreed')) / count(*) as settled,
      quantile_cont(concluded_on - accepted_on - pause_days, 0.5)::double as median
    from cases where not withdrawn and accepted_on is not null and concluded_on >= date '2022-01-01' and concluded_on < date '2026-10-01'${own}
    group by all`;
}

const SETTLED = new Set(["reconsideration", "mediation"]);

/** Both sides must say the same before either is timed. */
function assertSame({ rows }: CaseStatistics, duck: readonly DuckRow[]): void {
  const keyed = new Map(rows.map((row) => [`${row.region?.countyCode} ${row.period === null ? "" : periodId(row.period)} ${row.type}`, row]));
  let counted = 0;
  for (const row of duck) {
    const [year = "", month = ""] = String(row["quarter"]).split("-");
    const own = keyed.get(`${row["county_code"]} ${year}Q${(Number(month) + 2) / 3} ${row["type"]}`);
    const expected = [row["concluded"], SETTLED.has(String(row["type"])) ? row["settled"] : null, row["median"]];
    const found = [own?.concluded, own?.settlementRate, own?.medianDays];
    if (found.some((value, at) => Math.abs((value ?? 0) - Number(expected[at] ?? 0)) > 1e-9)) {
      throw new Error(`The sides disagree on ${JSON.stringify(row)}: the product says ${JSON.stringify(found)}.`);
    }
    counted += Number(row["concluded"]);
  }
  const total = rows.reduce((sum, { concluded }) => sum + (concluded ?? 0), 0);
  if (total !== counted || counted === 0) throw new Error(`The sides disagree: the product counts ${total} cases and DuckDB ${counted}.`);
}
