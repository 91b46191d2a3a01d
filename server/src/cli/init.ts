import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import { loadInstallation } from "../import/load-installation.ts";
import { openStore } from "../store/open-store.ts";
import { CommandFailure } from "./failure-message.ts";

const INIT_USAGE = `plumbline init FOLDER

Loads the catalogue folder of an installation (installation.json, regions.csv, measures.csv, metrics.csv …) into an empty
database, or brings the installation that is there up to date with it.`;

/** `plumbline init`: an installation from its catalogue folder. Resolves to the exit code. */
export async function init(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options: { help: { type: "boolean", short: "h", default: false } } });
  if (values.help) {
    console.log(INIT_USAGE);
    return 0;
  }
  const [folder, ...rest] = positionals;
  if (folder === undefined || rest.length > 0) throw new CommandFailure("The command init takes one catalogue folder: plumbline init FOLDER.");
  const { database: place, secret, readTimeoutMs } = readConfig();
  const store = await openStore({ place, secret, readTimeoutMs, use: "join", doing: "loading a catalogue", log: (message) => console.error(message) });
  try {
    const { counts, recounted, version } = await loadInstallation(store.database, resolve(folder), { actor: "init" });
    const rows = Object.entries(counts).map(([name, count]) => `${count} ${name}`).join(", ");
    console.log(`Loaded ${rows} as data version ${version.version}${recounted > 0 ? `; ${recounted} cells were counted anew` : ""}.`);
    return 0;
  } finally {
    await store.close();
  }
}
