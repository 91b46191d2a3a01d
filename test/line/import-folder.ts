import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ImportRefused } from "@plumbline/server/import/import-refused.ts";
import type { ImportFault } from "@plumbline/server/import/import-fault.ts";
import { runImport } from "@plumbline/server/import/run-import.ts";
import type { ImportedFile } from "@plumbline/server/import/import-file.ts";
import { freshDatabase } from "../testkit/database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { loadTestInstallation } from "../rollup/test-installation.ts";

/** A small installation with a folder of files to import. */
export interface ImportFolder {
  readonly fresh: FreshDatabase;
  /** Writes a file and gives its path. */
  write(name: string, content: string | Uint8Array): string;
  /** Imports one file by a mapping given as an object or as text. */
  import(name: string, content: string | Uint8Array, mapping: object | string, key?: string): Promise<ImportedFile>;
  /** The faults of an import that must be refused. */
  refusal(name: string, content: string | Uint8Array, mapping: object | string): Promise<readonly ImportFault[]>;
  close(): Promise<void>;
}

export async function importFolder(): Promise<ImportFolder> {
  const folder = mkdtempSync(join(tmpdir(), "plumbline-import-"));
  const fresh = await freshDatabase();
  await loadTestInstallation(fresh.database);
  const write = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const run = async (name: string, content: string | Uint8Array, mapping: object | string, key?: string): Promise<ImportedFile> => {
    const mappingPath = write("mapping.json", typeof mapping === "string" ? mapping : JSON.stringify(mapping));
    const [landed] = await runImport(fresh.database, { paths: [write(name, content)], mappingPath, actor: "test", ...(key !== undefined && { key }) });
    if (landed === undefined) throw new Error("Nothing was imported.");
    return landed;
  };
  return {
    fresh,
    write,
    import: run,
    refusal: async (name, content, mapping) => {
      const refused = await run(name, content, mapping).then(() => null, (error: unknown) => error);
      if (!(refused instanceof ImportRefused)) throw new Error(`${name} should have been refused: ${String(refused)}`);
      return refused.faults;
    },
    close: async () => {
      await fresh.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What is stored, to see that a refusal wrote nothing. */
export async function storedRows({ fresh }: ImportFolder): Promise<Readonly<Record<string, unknown>>> {
  const [row] = await fresh.admin`
    select (select count(*)::int from change) as changes, (select count(*)::int from observation) as observations, (select count(*)::int from case_record) as cases,
      (select count(*)::int from cell) as cells, (select count(*)::int from import_batch) as batches`;
  return row ?? {};
}
