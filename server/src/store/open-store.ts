import { deriveAppPassword, deriveAuditKey } from "./driver/app-password.ts";
import type { Database } from "./driver/database.ts";
import { DatabaseError } from "./driver/database-error.ts";
import { openDatabase } from "./driver/open-database.ts";
import { describeUrl } from "./driver/explain-error.ts";
import type { DatabasePlace } from "./database-place.ts";
import { joinEmbedded, startEmbedded, type EmbeddedServer } from "./embedded/start-embedded.ts";
import { findMigrations } from "./find-migrations.ts";

export interface StoreOptions {
  readonly place: DatabasePlace;
  /** The installation's secret, or null where the database's own password has to serve. */
  readonly secret: string | null;
  readonly readTimeoutMs: number;
  /** The server owns the embedded database; a command joins one that a server runs already. */
  readonly use: "own" | "join";
  /** What this process does, for another's message, for example “serving on port 4000”. */
  readonly doing: string;
  readonly log: (message: string) => void;
}

/** An installation's database, migrated and connected. */
export interface Store {
  readonly database: Database;
  /** The key of the audit's seals. */
  readonly auditKey: Buffer;
  /** Where it is, in words for the log, without a password. */
  readonly where: string;
  /** Closes the connections and stops the embedded server if this process owns it. */
  close(): Promise<void>;
}

async function connect(options: StoreOptions, adminUrl: string, secret: string): Promise<Database> {
  return openDatabase({
    adminUrl,
    appPassword: deriveAppPassword(secret),
    migrationsFolder: findMigrations(import.meta.url),
    readTimeoutMs: options.readTimeoutMs,
  });
}

async function openEmbedded(options: StoreOptions, dataDir: string): Promise<Store> {
  const start = options.use === "own" ? startEmbedded : joinEmbedded;
  const server: EmbeddedServer = await start({ dataDir, doing: options.doing, log: options.log });
  try {
    const database = await connect(options, server.adminUrl, server.secret);
    return {
      database,
      auditKey: deriveAuditKey(options.secret ?? server.secret),
      where: `the embedded PostgreSQL in ${server.cluster} on port ${server.port}`,
      close: async () => {
        await database.close();
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/**
 * Opens the database that the settings name: starts or joins the embedded one, or connects to the given server, and brings its
 * tables up to date. Rejects with an EmbeddedError or a DatabaseError whose message is a sentence with the way out.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { place } = options;
  if (place.kind === "embedded") return openEmbedded(options, place.dataDir);
  // The address's password comes first: installations on one server share the app role, and with it its password.
  const secret = decodeURIComponent(new URL(place.url).password) || options.secret;
  if (secret === null) {
    throw new DatabaseError(
      "DATABASE_SIGN_IN",
      `Neither the address ${describeUrl(place.url)} nor PLUMBLINE_SECRET holds anything secret, from which the app role's password comes: set PLUMBLINE_SECRET.`,
    );
  }
  const database = await connect(options, place.url, secret);
  // The installation's own secret first: a database's password may be changed, and old seals must still be read.
  return { database, auditKey: deriveAuditKey(options.secret ?? secret), where: describeUrl(place.url), close: () => database.close() };
}
