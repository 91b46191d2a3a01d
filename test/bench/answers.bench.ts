import { APP_ROLE } from "@plumbline/server/store/driver/app-role.ts";
import { alternate } from "./alternate.ts";
import { startBenchDatabase } from "./bench-database.ts";
import { judge, type BenchResult } from "./bench-result.ts";
import { seriesDocument, type BoardQuestion } from "./board-questions.ts";
import { startFloor } from "./floor.ts";
import { ask, load, type LoadRequest } from "./load.ts";
import { pathOf, record, request, serve } from "./questions.bench.ts";
import { signInAs } from "./sign-in.ts";

const connections = 8;
const rounds = 9;
/** Of each side in each round. */
const milliseconds = 1_500;
/** Those who see everything, and one who sees all boards but live figures of a county alone. */
const READERS = ["demo-analyst", "demo-leader", "demo-county"];

/**
 * Repeated boards of approved figures through the whole product, its answers kept for the data version, against the floor. The
 * reader changes from request to request; at the end one of them signs out and must be nobody, whatever is kept.
 */
export async function answers(): Promise<BenchResult[]> {
  const database = await startBenchDatabase();
  try {
    const { boards, transactions } = await record(database);
    const floor = await startFloor({ databaseUrl: database.url(), role: APP_ROLE, transactions });
    const product = await serve(database.url(), { PLUMBLINE_ANSWERS: "64" });
    try {
      const cookies = await Promise.all(READERS.map((name) => signInAs(product.port, name)));
      const results: BenchResult[] = [];
      for (const board of boards) results.push(await measure(board, floor.port, cookies.map((cookie) => asked(board, { port: product.port, cookie }))));
      await assertNobodyAfterSigningOut(boards[0], { port: product.port, cookie: cookies[0] ?? "" });
      return results;
    } finally {
      await product.stop();
      await floor.stop();
    }
  } finally {
    await database.stop();
  }
}

const asked = (board: BoardQuestion, reader: { port: number; cookie: string }): LoadRequest => request(reader, seriesDocument, { ...board.selection, basis: "APPROVED" });

async function measure(board: BoardQuestion, floorPort: number, [first, ...others]: readonly LoadRequest[]): Promise<BenchResult> {
  if (first === undefined) throw new Error("Somebody has to ask.");
  const floorRequest: LoadRequest = { ...request({ port: floorPort, cookie: "" }, seriesDocument, board.selection), path: pathOf(board) };
  const rates = await alternate(
    { floor: () => load(floorRequest, milliseconds, connections), again: () => load([first, ...others], milliseconds, connections) },
    rounds,
  );
  return judge({ name: `${board.name}: repeated, ${1 + others.length} users in turn`, value: rates.again, unit: "requests/s", ratio: rates.again / rates.floor }, { of: "ratio", atLeast: 10 });
}

async function assertNobodyAfterSigningOut(board: BoardQuestion | undefined, reader: { port: number; cookie: string }): Promise<void> {
  if (board === undefined) throw new Error("There is no board.");
  await ask(request(reader, "mutation { signOut }"));
  const { headers, body, port, path } = asked(board, reader);
  const { status } = await fetch(`http://127.0.0.1:${port}${path}`, { method: "POST", headers, body });
  if (status !== 401) throw new Error(`Whoever signed out got ${status} instead of 401.`);
}
