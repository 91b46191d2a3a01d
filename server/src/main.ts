import { fileURLToPath } from "node:url";
import { CATALOGUE_FOLDER } from "@plumbline/drizzle/catalogue/catalogue-texts.ts";
import { CommandFailure, failureMessage } from "./cli/failure-message.ts";
import { complain, say } from "./cli/terminal.ts";
import { isLoopback, readConfig } from "./config.ts";
import type { Config } from "./config.ts";
import { productSchema } from "./graphql/product-schema.ts";
import { ANSWER_BOUNDS } from "./graphql/answers/answer-book.ts";
import { createServer } from "./http/create-server.ts";
import type { PlumblineServer } from "./http/create-server.ts";
import { rateBounds } from "./http/rates/rate-limits.ts";
import type { ServerLimits } from "./http/server-limits.ts";
import { ListenError, assertFree, listen } from "./http/listen.ts";
import { startAuditSealer } from "./identity/audit-sealer.ts";
import type { AuditSealer } from "./identity/audit-sealer.ts";
import { ensureDemonstrationAccounts } from "./identity/demonstration-accounts.ts";
import { identityRoom } from "./identity/identity-room-of.ts";
import { newSecret } from "./identity/secret-text.ts";
import { setUpNeeded } from "./identity/set-up.ts";
import { loadDemonstration } from "./import/load-demonstration.ts";
import { questionRoom } from "./query/question-room.ts";
import type { Database } from "./store/driver/database.ts";
import { openStore } from "./store/open-store.ts";
import type { Store } from "./store/open-store.ts";
import { readInstallation } from "./store/read/read-installation.ts";
import { catalogueScope } from "./store/scope.ts";

/** Long enough for a heavy answer, short enough for who waits for the process to end. */
const DRAIN_MS = 8_000;
const CLIENT_FOLDER = fileURLToPath(new URL("../../client/dist", import.meta.url));
/** Who looks at the installation before anybody asks; it sees no figures. */
const SYSTEM = catalogueScope("system");

const logError = (message: string, error: unknown): void => complain(error === null ? message : `${message}: ${failureMessage(error)}`);

/** Makes the demonstration in an empty database, saying how far it is about once a second. */
async function demonstrate(database: Database): Promise<void> {
  let said = 0;
  const result = await loadDemonstration(database, fileURLToPath(CATALOGUE_FOLDER), ({ done, total, label }) => {
    if (done < total && performance.now() - said < 1_000) return;
    said = performance.now();
    say(`Making the demonstration: ${Math.floor((100 * done) / total)} % (${label})`);
  });
  if (result.state === "loaded") say("The demonstration is ready; all of its figures are synthetic unless they name a source.");
}

/** Well-known data and no sign-in: only this machine may see a demonstration. */
async function refuseOpenDemonstration(database: Database, { host, origin }: Config): Promise<void> {
  const installation = await database.read(SYSTEM, readInstallation);
  if (installation === null) {
    say("The database holds no installation yet: load one with `npm run plumbline -- init FOLDER`, or set PLUMBLINE_DEMO=on.");
    return;
  }
  if (installation.demonstration && origin !== null && !isLoopback(new URL(origin).hostname)) {
    throw new CommandFailure(`PLUMBLINE_ORIGIN is “${origin}”, but the database holds the demonstration, which is shown on this machine alone: leave it out, or use another DATA_DIR or DATABASE_URL.`);
  }
  if (installation.demonstration && !isLoopback(host)) {
    throw new CommandFailure(`HOST is “${host}”, but the database holds the demonstration, which is shown on this machine alone: set HOST=127.0.0.1, or use another DATA_DIR or DATABASE_URL.`);
  }
}

/** Statements of one operation may take twice as long together as each may alone. */
function limitsOf({ readTimeoutMs, ratePerMinute, answersMb }: Config): Partial<ServerLimits> {
  return { operationMs: 2 * readTimeoutMs, rates: rateBounds(ratePerMinute), answers: { ...ANSWER_BOUNDS, characters: answersMb * 1_000_000 } };
}

type Started = PlumblineServer & { readonly sealer: AuditSealer };

async function serve(config: Config, store: Store): Promise<Started> {
  if (config.demo) await demonstrate(store.database);
  await refuseOpenDemonstration(store.database, config);
  const { database } = store;
  await ensureDemonstrationAccounts(database);
  const sealer = startAuditSealer(database, store.auditKey, logError);
  const { origin, proxies, sessionIdleMs: idleMs, sessionMs, publicReading } = config;
  const setUpCode = newSecret();
  const identity = identityRoom(database, { idleMs, sessionMs, publicReading, setUpCode }, Date.now);
  const server = await createServer({ database, schema: productSchema(), room: questionRoom(), identity, origin, proxies, limits: limitsOf(config), clientFolder: CLIENT_FOLDER, log: logError });
  const url = await listen(server.app, config);
  if (await setUpNeeded(identity)) say(`Nobody runs the accounts yet. Make the first administrator once, at ${origin ?? url}/set-up#${setUpCode}`);
  say(`准绳 Plumbline serves ${url} from ${store.where}.`);
  return { ...server, sealer };
}

/**
 * Resolves at the first signal to stop; another one ends the process at once. What comes within a second is the same wish
 * twice: who stops a group of processes reaches this one directly and through npm.
 */
function untilStopped(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let since: number | null = null;
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.on(signal, () => {
        if (since === null) {
          since = performance.now();
          resolve(signal);
        } else if (performance.now() - since > 1_000) process.exit(130);
      });
    }
  });
}

async function closeWithin(server: PlumblineServer, milliseconds: number): Promise<void> {
  server.drain();
  const late = new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref());
  await Promise.race([server.app.close(), late]);
}

async function main(): Promise<number> {
  const config = readConfig();
  const stopped = untilStopped();
  await assertFree(config);
  const { database: place, secret, readTimeoutMs } = config;
  const store = await openStore({ place, secret, readTimeoutMs, use: "own", doing: `serving on port ${config.port}`, log: say });
  try {
    // A signal during a long start ends it too; what a step has not committed is undone by the database.
    const started = await Promise.race([serve(config, store), stopped.then(() => null)]);
    if (started === null) return 130;
    await stopped;
    say("Stopping: answering what was asked.");
    await closeWithin(started, DRAIN_MS);
    await started.sealer.stop();
  } finally {
    await store.close();
  }
  return 0;
}

try {
  process.exit(await main());
} catch (error) {
  complain(error instanceof ListenError ? error.message : failureMessage(error));
  process.exit(1);
}
