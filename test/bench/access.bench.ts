import { APP_ROLE, ROLLUP_ROLE } from "@plumbline/server/store/driver/app-role.ts";
import { alternate } from "./alternate.ts";
import { startBenchDatabase } from "./bench-database.ts";
import { judge, type BenchResult } from "./bench-result.ts";
import { seriesDocument, type BoardQuestion } from "./board-questions.ts";
import { startFloor } from "./floor.ts";
import { ask, load, type LoadRequest } from "./load.ts";
import { pathOf, record, request, serve, type Reader } from "./questions.bench.ts";
import { signInAsAnalyst } from "./sign-in.ts";
import type { RecordedStatement } from "./statement-recorder.ts";

const connections = 8;
const rounds = 9;
/** Of each side in each round. */
const milliseconds = 1_500;

/**
 * What access costs, each part against the same work without it. Row-level security and the claims of the scope: the floor
 * under the app role against the floor under a role whose policies let everything pass and which sets no claims. The
 * session: the product asked with a session's cookie against the same product asked for the same aired and unprotected
 * figures by nobody, where the installation lets everybody read those.
 */
export async function access(): Promise<BenchResult[]> {
  const database = await startBenchDatabase();
  try {
    const { boards, transactions } = await record(database);
    const guarded = await startFloor({ databaseUrl: database.url(), role: APP_ROLE, transactions });
    const open = await startFloor({ databaseUrl: database.url(), role: ROLLUP_ROLE, transactions: withoutClaims(transactions) });
    const product = await serve(database.url(), { PLUMBLINE_PUBLIC: "on" });
    try {
      const reader = { port: product.port, cookie: await signInAsAnalyst(product.port) };
      const unprotected = await unprotectedMetrics(reader.port);
      const results: BenchResult[] = [];
      for (const board of boards) {
        results.push(await priceOfPolicies(board, guarded.port, open.port));
        results.push(await priceOfSession(board, reader, unprotected));
      }
      return results;
    } finally {
      await product.stop();
      await open.stop();
      await guarded.stop();
    }
  } finally {
    await database.stop();
  }
}

function withoutClaims(transactions: Readonly<Record<string, readonly RecordedStatement[]>>): Record<string, readonly RecordedStatement[]> {
  const strip = (statement: RecordedStatement): RecordedStatement => ({ ...statement, text: statement.text.replaceAll(/set local app\.\w+ = '[^']*';/g, "") });
  return Object.fromEntries(Object.entries(transactions).map(([path, statements]) => [path, statements.map(strip)]));
}

const rate = (asked: LoadRequest) => (): Promise<number> => load(asked, milliseconds, connections);

async function priceOfPolicies(board: BoardQuestion, guardedPort: number, openPort: number): Promise<BenchResult> {
  const path = pathOf(board);
  const at = (port: number): LoadRequest => ({ ...request({ port, cookie: "" }, seriesDocument, board.selection), path });
  const rates = await alternate({ guarded: rate(at(guardedPort)), open: rate(at(openPort)) }, rounds);
  return judge({ name: `${board.name}: claims and row-level security, against the floor without`, value: rates.guarded, unit: "requests/s", ratio: rates.guarded / rates.open });
}

/** Metrics of aired figures that anybody may read, by the level they are collected at. */
async function unprotectedMetrics(port: number): Promise<{ readonly counties: readonly string[]; readonly towns: readonly string[] }> {
  const nobody: Reader = { port, cookie: "" };
  const listed = (await ask(request(nobody, "{ metrics { ref level notComputed } }"))) as { data: { metrics: { ref: string; level: string; notComputed: string | null }[] } };
  const computed = listed.data.metrics.filter(({ notComputed }) => notComputed === null);
  const selection = { metrics: computed.map(({ ref }) => ref).slice(0, 40), regions: ["330421"], periods: ["2026Q1"], basis: "AIRED" };
  const shown = (await ask(request(nobody, "query ($selection: SelectionInput!) { compare(selection: $selection) { series { metric { ref } missing } } }", selection))) as {
    data: { compare: { series: { metric: { ref: string }; missing: (string | null)[] }[] } };
  };
  const withheld = new Set(shown.data.compare.series.filter(({ missing }) => missing.includes("SUPPRESSED")).map(({ metric }) => metric.ref));
  const open = computed.slice(0, 40).filter(({ ref }) => !withheld.has(ref));
  return { counties: open.map(({ ref }) => ref), towns: open.filter(({ level }) => level === "TOWN").map(({ ref }) => ref) };
}

async function priceOfSession(board: BoardQuestion, reader: Reader, { counties, towns }: { readonly counties: readonly string[]; readonly towns: readonly string[] }): Promise<BenchResult> {
  const byTown = board.selection.regions.some((region) => region.startsWith("towns("));
  const metrics = (byTown ? towns : counties).slice(0, board.selection.metrics.length);
  if (metrics.length === 0) throw new Error(`No unprotected metric ${byTown ? "of towns " : ""}is among the first ones of the catalogue: the session's price needs one.`);
  const selection = { ...board.selection, metrics, basis: "AIRED" };
  const rates = await alternate({ session: rate(request(reader, seriesDocument, selection)), nobody: rate(request({ ...reader, cookie: "" }, seriesDocument, selection)) }, rounds);
  return judge({ name: `${board.name}: session, against nobody (${metrics.length} unprotected, aired)`, value: rates.session, unit: "requests/s", ratio: rates.session / rates.nobody });
}
