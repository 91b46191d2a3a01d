import { alternate } from "./alternate.ts";
import { startBenchDatabase } from "./bench-database.ts";
import { judge, type BenchResult } from "./bench-result.ts";
import { boardQuestions, metricsDocument, seriesDocument, type BoardQuestion } from "./board-questions.ts";
import { ask, load } from "./load.ts";
import { request, serve, type Reader } from "./questions.bench.ts";
import { signInAsAnalyst } from "./sign-in.ts";

const CONNECTIONS = 8;
const ROUNDS = 5;
/** Of each side in each round. */
const MILLISECONDS = 1_500;
/** How many times the time of the answer of now another clock may take. */
const MOST = 3;

/** The evening after the demonstration's second quarter of 2026 was aired, when a third of its later versions were still to come. */
const BEFORE = "2026-07-20T12:00:00Z";

/** What a board asks for on another clock than the present one. */
const CLOCKS: Readonly<Record<string, { readonly basis?: string; readonly asOf?: string; readonly revisions?: boolean }>> = {
  "live, as of an earlier version": { asOf: BEFORE },
  approved: { basis: "APPROVED" },
  "approved, as of an earlier version": { basis: "APPROVED", asOf: BEFORE },
  aired: { basis: "AIRED" },
  "aired, as of an earlier version": { basis: "AIRED", asOf: BEFORE },
  "aired, with what was revised since": { basis: "AIRED", revisions: true },
};

const REVISIONS = seriesDocument.replace("band reference", "band reference aired airedAt airings revised");

/** The boards' questions on other clocks against the same question about now: time over time, so that 2 is twice as long. */
export async function clocks(): Promise<BenchResult[]> {
  const database = await startBenchDatabase();
  try {
    const product = await serve(database.url());
    try {
      const reader = { port: product.port, cookie: await signInAsAnalyst(product.port) };
      const listed = (await ask(request(reader, metricsDocument))) as { data: { metrics: { ref: string; notComputed: string | null }[] } };
      const boards = boardQuestions(listed.data.metrics.filter((metric) => metric.notComputed === null).map((metric) => metric.ref));
      const results: BenchResult[] = [];
      for (const board of boards) results.push(...(await measure(board, reader)));
      return results;
    } finally {
      await product.stop();
    }
  } finally {
    await database.stop();
  }
}

async function measure({ name, describe, selection }: BoardQuestion, reader: Reader): Promise<BenchResult[]> {
  const rate = (document: string, more: object) => () => load(request(reader, document, { ...selection, ...more }), MILLISECONDS, CONNECTIONS);
  const sides = Object.entries(CLOCKS).map(([clock, { revisions = false, ...point }]) => [clock, rate(revisions ? REVISIONS : seriesDocument, point)] as const);
  const rates: Readonly<Record<string, number>> = await alternate({ now: rate(seriesDocument, {}), ...Object.fromEntries(sides) }, ROUNDS);
  return Object.keys(CLOCKS).map((clock) => {
    const [now, then] = [rates["now"] ?? Number.NaN, rates[clock] ?? Number.NaN];
    return judge({ name: `${name}: ${describe}, ${clock}`, value: then, unit: "requests/s", ratio: now / then }, { of: "ratio", atMost: MOST });
  });
}
