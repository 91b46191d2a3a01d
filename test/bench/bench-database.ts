import { startEmbedded } from "@plumbline/server/store/embedded/start-embedded.ts";
import { join } from "node:path";

export interface BenchDatabase {
  readonly host: string;
  readonly port: number;
  /** A superuser's address, by default straight to PostgreSQL, else through the port of a recorder. */
  url(port?: number): string;
  stop(): Promise<void>;
}

/** A PostgreSQL for the benches alone; the demonstration in it is kept between runs, as long as its tables stay the same. */
export async function startBenchDatabase(): Promise<BenchDatabase> {
  const dataDir = join(import.meta.dirname, "../../.cache/bench-data");
  const embedded = await startEmbedded({ dataDir, doing: "running benches", log: console.log });
  return {
    host: "127.0.0.1",
    port: embedded.port,
    url: (port = embedded.port) => {
      const address = new URL(embedded.adminUrl);
      address.port = String(port);
      return address.href;
    },
    stop: () => embedded.stop(),
  };
}
