import type { Browser } from "playwright-core";
import { serveBuilt } from "../testkit/built-product.ts";
import type { ServedProduct } from "../testkit/built-product.ts";
import { freshDatabase } from "../testkit/database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { launchBrowser } from "./launch-browser.ts";
import { loadSmallDemonstration } from "./small-demonstration.ts";
import type { Rewrite } from "./small-demonstration.ts";

/** The built product on a database of its own, and a browser to look at it; one for a whole file of tests. */
export interface Stage {
  readonly fresh: FreshDatabase;
  readonly server: ServedProduct;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Sets the stage; `rewrite` changes the catalogue first. */
export async function setStage(rewrite?: Rewrite): Promise<Stage> {
  const fresh = await freshDatabase();
  const [, browser] = await Promise.all([loadSmallDemonstration(fresh.database, rewrite), launchBrowser()]);
  const server = await serveBuilt(fresh.adminUrl);
  return {
    fresh,
    server,
    browser,
    close: async () => {
      await browser.close();
      await server.stop();
      await fresh.drop();
    },
  };
}
