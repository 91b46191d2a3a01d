import { withSession } from "./with-session.ts";
import { errorCode } from "./database-error.ts";

export type Probe =
  | { readonly kind: "answers"; readonly dataDirectory: string; readonly version: string }
  | { readonly kind: "refuses sign-in" }
  | { readonly kind: "silent" };

/** Asks a server which data directory it serves; the URL's user must be a superuser. Never throws. */
export async function probeServer(url: string): Promise<Probe> {
  try {
    const [row] = await withSession(url, (sql) => sql<{ directory: string; version: string }[]>`
      select current_setting('data_directory') as directory, current_setting('server_version') as version`);
    return row ? { kind: "answers", dataDirectory: row.directory, version: row.version } : { kind: "silent" };
  } catch (error) {
    return errorCode(error)?.startsWith("28") ? { kind: "refuses sign-in" } : { kind: "silent" };
  }
}
