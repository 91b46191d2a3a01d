/** A PostgreSQL that a run of tests may use, and the migrated database that every test's own is copied from. */
export interface TestServer {
  readonly name: string;
  /** A superuser's address of the database “postgres”. */
  readonly adminUrl: string;
  readonly appPassword: string;
  readonly template: string;
}

declare module "vitest" {
  interface ProvidedContext {
    servers: readonly TestServer[];
  }
}

/** The same server, another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
