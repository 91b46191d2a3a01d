import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import postgres, { type Sql } from "postgres";
import type { RecordedStatement } from "./statement-recorder.ts";

/** What the floor is told: where the database is, as which role to read, and the recorded transaction of each path. */
export interface FloorPlan {
  readonly databaseUrl: string;
  readonly role: string;
  readonly transactions: Readonly<Record<string, readonly RecordedStatement[]>>;
}

const connections = 10;

/** Values go and come as the text that was recorded; numbers are parsed as the product parses them. */
const asText = { serialize: (value: unknown) => value, parse: (value: string) => value };
const types = {
  date: { to: 1184, from: [1082, 1114, 1184], ...asText },
  json: { to: 114, from: [114, 3802], ...asText },
  boolean: { to: 16, from: [16], serialize: (value: unknown) => value, parse: (value: string) => value === "t" },
};

/** Rows of all the transaction's statements. What needs no answer (the commit) is not waited for, as in the product. */
async function replay(sql: Sql, statements: readonly RecordedStatement[]): Promise<unknown[]> {
  const rows = await Promise.all(
    statements.slice(0, -1).map((statement) =>
      statement.kind === "simple"
        ? sql.unsafe(statement.text).simple()
        : sql.unsafe(statement.text, [...statement.parameters], { prepare: true }).values(),
    ),
  );
  return rows;
}

/** The bare server that everything is measured against: no GraphQL, no validation, no scope: SQL in, JSON out. */
async function serve(plan: FloorPlan): Promise<void> {
  const free: Sql[] = await Promise.all(
    Array.from({ length: connections }, async () => {
      const sql = postgres(plan.databaseUrl, { max: 1, types, onnotice: () => {} });
      await sql.unsafe(`set role ${plan.role}`);
      return sql;
    }),
  );
  const waiting: ((sql: Sql) => void)[] = [];
  const release = (sql: Sql) => {
    const next = waiting.shift();
    if (next) next(sql);
    else free.push(sql);
  };

  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      const statements = plan.transactions[request.url ?? ""];
      if (statements === undefined) {
        response.writeHead(404).end();
        return;
      }
      const answer = async () => {
        const sql = free.pop() ?? (await new Promise<Sql>((resolve) => waiting.push(resolve)));
        const body = Buffer.from(JSON.stringify(await replay(sql, statements)));
        void sql.unsafe("commit").simple().then(() => release(sql));
        response.writeHead(200, { "content-type": "application/json", "content-length": body.length }).end(body);
      };
      answer().catch((error: unknown) => response.writeHead(500).end(String(error)));
    });
  });
  server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
  process.on("disconnect", () => process.exit());
}

const planFile = process.argv[2];
if (planFile === undefined) throw new Error("The floor needs the file of its plan as an argument.");
await serve(JSON.parse(readFileSync(planFile, "utf8")) as FloorPlan);
