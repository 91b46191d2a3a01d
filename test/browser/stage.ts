import type { Database } from "@plumbline/server/store/driver/database.ts";
import type { Browser } from "playwright-core";
import { serveBuilt } from "../testkit/built-product.ts";
import type { ServedProduct } from "../testkit/built-product.ts";
import { firstServer, freshDatabase } from "../testkit/database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { loadedTemplate } from "../testkit/loaded-template.ts";
import { launchBrowser } from "./launch-browser.ts";
import type { Rewrite } from "./small-demonstration.ts";

/** The built product on a database of its own, and a browser to look at it; one for a whole file of tests. */
export interface Stage {
  readonly fresh: FreshDatabase;
  readonly server: ServedProduct;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Read by the first file that needs it: whoever copies a loaded database needs none of what loads it. */
const loadSmallDemonstration = async (database: Database, rewrite?: Rewrite): Promise<void> => (await import("./small-demonstration.ts")).loadSmallDemonstration(database, rewrite);

/** Sets the stage; with `rewrite`, which changes the catalogue, the demonstration is loaded anew. */
export async function setStage(rewrite?: Rewrite): Promise<Stage> {
  const fresh = await freshDatabase(rewrite === undefined ? await loadedTemplate(firstServer(), "small_demonstration", loadSmallDemonstration) : firstServer());
  const opened: (() => Promise<void>)[] = [() => fresh.drop()];
  const close = async (): Promise<void> => {
    for (let last = opened.pop(); last !== undefined; last = opened.pop()) await last();
  };
  try {
    if (rewrite !== undefined) await loadSmallDemonstration(fresh.database, rewrite);
    const server = await serveBuilt(fresh.adminUrl);
    opened.push(() => server.stop());
    const browser = await launchBrowser();
    opened.push(() => browser.close());
    return { fresh, server, browser, close };
  } catch (error) {
    await close();
    throw error;
  }
}
