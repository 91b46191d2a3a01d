import type { ConnectOptions } from "@plumbline/server/store/driver/open-database.ts";
import { firstServer, freshDatabase, type FreshDatabase } from "../testkit/database.ts";
import { loadedTemplate } from "../testkit/loaded-template.ts";

/** Makes a database of its own with the sample city in it; call `drop` in afterAll. */
export async function freshSampleDatabase(server = firstServer(), options: Partial<ConnectOptions> = {}): Promise<FreshDatabase> {
  return freshDatabase(await loadedTemplate(server, "sample", async (database) => (await import("./sample-installation.ts")).loadSampleInstallation(database)), options);
}
