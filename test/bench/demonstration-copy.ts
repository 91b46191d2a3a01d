import postgres from "postgres";
import type { BenchDatabase } from "./bench-database.ts";
import { serve } from "./questions.bench.ts";

export interface DemonstrationCopy {
  /** A superuser's address. */
  readonly url: string;
  drop(): Promise<void>;
}

/** A copy of the demonstration that a bench may change; makes the demonstration where there is none yet. */
export async function copyDemonstration(database: BenchDatabase, name: string): Promise<DemonstrationCopy> {
  await (await serve(database.url())).stop();
  const own = new URL(database.url());
  const url = new URL(own);
  url.pathname = `/${name}`;
  const maintenance = new URL(own);
  maintenance.pathname = "/postgres";
  const run = async (statement: string): Promise<void> => {
    const sql = postgres(maintenance.href, { max: 1, onnotice: () => {} });
    try {
      await sql.unsafe(statement);
    } finally {
      await sql.end();
    }
  };
  const drop = (): Promise<void> => run(`drop database if exists ${name} with (force)`);
  await drop();
  await run(`create database ${name} template "${own.pathname.slice(1)}"`);
  return { url: url.href, drop };
}
