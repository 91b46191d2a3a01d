import { userInfo } from "node:os";
import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import { loadAccount } from "../identity/load-account.ts";
import { scopeOf } from "../identity/rights.ts";
import { ImportRefused } from "../import/import-refused.ts";
import { printImportFault } from "../import/import-fault.ts";
import type { ImportedFile } from "../import/import-file.ts";
import { runImport } from "../import/run-import.ts";
import type { ImportRequest } from "../import/run-import.ts";
import type { Database } from "../store/driver/database.ts";
import { openStore } from "../store/open-store.ts";
import { CommandFailure } from "./failure-message.ts";
import { importBar } from "./import-bar.ts";
import { complain, say } from "./terminal.ts";

const IMPORT_USAGE = `plumbline import FILE… --mapping MAPPING.json [--key KEY] [--as NAME]

Imports files (CSV in UTF-8, UTF-16 or GB18030) by a mapping that says what their columns stand for. A file lands whole, or
is refused with every fault listed; several files are all checked before the first of them lands. The same file lands once.

  --mapping FILE  how columns stand for regions, periods, measures or case fields (see server/src/import/README.md)
  --as NAME       in the name of an account: only for its own region and below, and on record as its doing
  --key KEY       the key under which the import may be tried again; without it the content is the key`;

/** What the command needs of its surroundings. */
export interface ImportSurroundings {
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Where a progress bar is drawn, or null for none. */
  readonly terminal: NodeJS.WriteStream | null;
  readonly actor: string;
  readonly open: () => Promise<{ readonly database: Database; readonly close: () => Promise<void> }>;
}

function realSurroundings(): ImportSurroundings {
  return {
    say,
    complain,
    terminal: process.stderr.isTTY ? process.stderr : null,
    actor: userName(),
    open: () => {
      const { database: place, secret, readTimeoutMs } = readConfig();
      return openStore({ place, secret, readTimeoutMs, use: "join", doing: "importing", log: complain });
    },
  };
}

/** The system's name of whoever runs the command; a user without an entry in the system has none. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return "import";
  }
}

/** What an import in the name of an account may speak of, and how it stands on record. */
async function inTheNameOf(database: Database, name: string): Promise<Pick<ImportRequest, "actor" | "author" | "within">> {
  const account = await database.identity((tx) => loadAccount(tx, name));
  if (account === null) throw new CommandFailure(`There is no account “${name}” that may sign in: \`plumbline user create\` makes one.`);
  const { records, counties, regions } = scopeOf(account);
  if (!records) throw new CommandFailure(`The role “${account.role}” of “${name}” enters no figures and no cases: name another account.`);
  return { actor: account.name, author: { countyCode: account.region.countyCode }, within: { counties, regions } };
}

/** “1,050 new, 3 changed” of the counts that are not 0, or “nothing new”. */
function describeCounts(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).filter(([, count]) => count > 0).map(([name, count]) => `${count.toLocaleString("en")} ${name}`);
  return parts.length === 0 ? "nothing" : parts.join(", ");
}

function describeFile({ file, repeated, counts, version }: ImportedFile): string {
  if (repeated) return `${file}: landed before as data version ${version.version}; nothing was written.`;
  const { cases, observations } = counts;
  const families = [["cases", cases], ["figures", observations]] as const;
  const said = families.filter(([, family]) => Object.values(family).some((count) => count > 0)).map(([name, family]) => `${name}: ${describeCounts({ ...family })}`);
  return `${file}: ${said.join("; ") || "nothing"}; ${counts.cells.toLocaleString("en")} cells; data version ${version.version}.`;
}

function describeRefusal({ faults, total, landed }: ImportRefused, surroundings: ImportSurroundings): void {
  for (const fault of faults) surroundings.complain(printImportFault(fault));
  const more = total > faults.length ? `, of which the first ${faults.length.toLocaleString("en")} are shown` : "";
  const rest = landed.length === 0 ? "nothing was written" : `${landed.join(", ")} had landed before, nothing else was written`;
  surroundings.complain(`Refused: ${total.toLocaleString("en")} fault${total === 1 ? "" : "s"}${more}; ${rest}.`);
}

/** `plumbline import`: files by a mapping. Resolves to the exit code: 0 landed, 1 refused. */
export async function importCommand(args: readonly string[], surroundings: ImportSurroundings = realSurroundings()): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { mapping: { type: "string" }, key: { type: "string" }, as: { type: "string" }, help: { type: "boolean", short: "h", default: false } },
  });
  if (values.help) {
    surroundings.say(IMPORT_USAGE);
    return 0;
  }
  if (positionals.length === 0) throw new CommandFailure("The command import takes one or more files: plumbline import FILE… --mapping MAPPING.json.");
  if (values.mapping === undefined) throw new CommandFailure("The command import needs a mapping: plumbline import FILE… --mapping MAPPING.json.");
  const store = await surroundings.open();
  const bar = importBar(surroundings.terminal);
  try {
    const imported = await runImport(store.database, {
      paths: positionals,
      mappingPath: values.mapping,
      actor: surroundings.actor,
      ...(values.as !== undefined && (await inTheNameOf(store.database, values.as))),
      ...(values.key !== undefined && { key: values.key }),
      onProgress: bar.update,
    });
    bar.stop();
    for (const file of imported) surroundings.say(describeFile(file));
    return 0;
  } catch (error) {
    bar.stop();
    if (!(error instanceof ImportRefused)) throw error;
    describeRefusal(error, surroundings);
    return 1;
  } finally {
    bar.stop();
    await store.close();
  }
}
