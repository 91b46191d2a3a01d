import { join } from "node:path";
import { APP_ROLE } from "@plumbline/server/store/driver/app-role.ts";
import { alternate } from "./alternate.ts";
import { startBenchDatabase, type BenchDatabase } from "./bench-database.ts";
import { judge, type BenchResult } from "./bench-result.ts";
import { boardQuestions, cellsDocument, metricsDocument, seriesDocument, type BoardQuestion } from "./board-questions.ts";
import { startFloor } from "./floor.ts";
import { ask, load, type LoadRequest } from "./load.ts";
import { startProduct, type Running } from "./product.ts";
import { signInAsAnalyst } from "./sign-in.ts";
import { startStatementRecorder, type RecordedStatement } from "./statement-recorder.ts";

const root = join(import.meta.dirname, "../..");
const connections = 8;
const rounds = 9;
/** Of each side in each round. */
const milliseconds = 1_500;

/**
 * The boards' questions through the whole product, in flat series and in objects, against the floor: a bare HTTP server that
 * sends the very statements that the product was seen to send, in the same transaction under the same claims and role, and
 * answers with their rows as JSON.
 */
export async function questions(): Promise<BenchResult[]> {
  const database = await startBenchDatabase();
  try {
    const { boards, transactions } = await record(database);
    const floor = await startFloor({ databaseUrl: database.url(), role: APP_ROLE, transactions });
    const product = await serve(database.url());
    const reader = { port: product.port, cookie: await signInAsAnalyst(product.port) };
    try {
      const results: BenchResult[] = [];
      for (const board of boards) results.push(...(await measure(board, floor.port, reader, transactions[pathOf(board)] ?? [])));
      return results;
    } finally {
      await product.stop();
      await floor.stop();
    }
  } finally {
    await database.stop();
  }
}

/** Starts the built product on the bench's database, with room for as many requests as it can answer. */
export function serve(databaseUrl: string, more: Readonly<Record<string, string>> = {}): Promise<Running> {
  return startProduct({
    command: process.execPath,
    args: ["server/dist/main.js"],
    folder: root,
    // Every question is answered, and none given again: that is the bench “answers”.
    environment: { DATABASE_URL: databaseUrl, PLUMBLINE_DEMO: "on", PLUMBLINE_RATE: "999999", PLUMBLINE_ANSWERS: "0", ...more },
    // The first start on a database makes the demonstration.
    patience: 600_000,
  });
}

/** Runs the product once behind a recorder: which metrics there are, and which transaction each question is. */
export async function record(database: BenchDatabase): Promise<{ boards: readonly BoardQuestion[]; transactions: Record<string, RecordedStatement[]> }> {
  const recorder = await startStatementRecorder(database);
  const product = await serve(database.url(recorder.port));
  try {
    const reader = { port: product.port, cookie: await signInAsAnalyst(product.port) };
    const listed = (await ask(request(reader, metricsDocument))) as { data: { metrics: { ref: string; notComputed: string | null }[] } };
    const boards = boardQuestions(listed.data.metrics.filter((metric) => metric.notComputed === null).map((metric) => metric.ref));
    const transactions: Record<string, RecordedStatement[]> = {};
    for (const board of boards) {
      // The first answer may fill caches that every later one finds full; the second is what a board costs.
      await answer(reader, board, seriesDocument);
      await settle();
      recorder.reset();
      await answer(reader, board, seriesDocument);
      await settle();
      transactions[pathOf(board)] = oneTransaction(board, recorder.recorded());
    }
    return { boards, transactions };
  } finally {
    await product.stop();
    await recorder.close();
  }
}

/** The counted work: a dashboard operation is one read-only transaction. */
function oneTransaction(board: BoardQuestion, recorded: RecordedStatement[][]): RecordedStatement[] {
  const reading = recorded.filter((statements) => statements.some(({ text }) => /^begin isolation level repeatable read/i.test(text)));
  const [transaction] = reading;
  const begins = transaction?.filter(({ text }) => /^begin/i.test(text)).length;
  if (transaction === undefined || reading.length !== 1 || begins !== 1 || !/^commit/i.test(transaction.at(-1)?.text ?? "")) {
    throw new Error(`${board.name} must be one transaction, but it sent: ${JSON.stringify(recorded.map((list) => list.map(({ text }) => text.slice(0, 80))))}`);
  }
  return transaction;
}

async function measure(board: BoardQuestion, floorPort: number, reader: Reader, transaction: readonly RecordedStatement[]): Promise<BenchResult[]> {
  const rate = (asked: LoadRequest) => load(asked, milliseconds, connections);
  const floorRequest: LoadRequest = { ...request({ port: floorPort, cookie: "" }, seriesDocument, board.selection), path: pathOf(board) };
  const rates = await alternate(
    {
      floor: () => rate(floorRequest),
      series: () => rate(request(reader, seriesDocument, board.selection)),
      cells: () => rate(request(reader, cellsDocument, board.selection)),
    },
    rounds,
  );
  const title = `${board.name}: ${board.describe}`;
  return [
    judge({ name: `${title}, floor`, value: rates.floor, unit: "requests/s" }),
    judge({ name: `${title}, series`, value: rates.series, unit: "requests/s", ratio: rates.series / rates.floor }, { of: "ratio", atLeast: board.budget }),
    judge({ name: `${title}, object cells`, value: rates.cells, unit: "requests/s", ratio: rates.cells / rates.floor }),
    judge({ name: `${title}, queries in its transaction`, value: transaction.filter(({ kind }) => kind === "prepared").length, unit: "queries" }),
  ];
}

export function pathOf(board: BoardQuestion): string {
  return `/${board.name}`;
}

/** Who asks which server; an empty cookie is nobody. */
export interface Reader {
  readonly port: number;
  readonly cookie: string;
}

export function request({ port, cookie }: Reader, query: string, selection?: object): LoadRequest {
  return {
    port,
    path: "/graphql",
    headers: { "content-type": "application/json", ...(cookie !== "" && { cookie }) },
    body: JSON.stringify({ query, variables: selection === undefined ? {} : { selection } }),
  };
}

async function answer(reader: Reader, board: BoardQuestion, document: string): Promise<void> {
  const body = (await ask(request(reader, document, board.selection))) as { errors?: { message: string }[] };
  if (body.errors !== undefined) throw new Error(`${board.name} was refused: ${body.errors.map((error) => error.message).join("; ")}`);
}

/** Long enough for a commit that nobody waits for to pass the recorder. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 200));
}
