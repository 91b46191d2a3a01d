import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The folder of migrations, looked for from a module's URL upwards, so that it is found from the sources and from a built
 * bundle alike. Throws when no folder above holds it.
 */
export function findMigrations(moduleUrl: string): string {
  const start = dirname(fileURLToPath(moduleUrl));
  for (let folder = start; ; folder = dirname(folder)) {
    const migrations = join(folder, "drizzle", "migrations");
    if (existsSync(join(migrations, "meta", "_journal.json"))) return migrations;
    if (folder === dirname(folder)) {
      throw new Error(`No folder drizzle/migrations lies above ${start}: run Plumbline from its repository or a complete build.`);
    }
  }
}
