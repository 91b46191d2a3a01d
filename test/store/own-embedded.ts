import { setTimeout as sleep } from "node:timers/promises";
import { startEmbedded } from "@plumbline/server/store/embedded/start-embedded.ts";

/** A process of its own that owns a data folder until it is killed: node own-embedded.ts FOLDER. */
const [dataDir] = process.argv.slice(2);
if (dataDir === undefined) throw new Error("Name the data folder.");
const server = await startEmbedded({ dataDir, doing: "standing in for a server", durable: false, log: () => {} });
process.stdout.write(`${JSON.stringify({ pid: server.pid, port: server.port })}\n`);
await sleep(600_000);
