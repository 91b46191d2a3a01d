import { startCluster, type Cluster } from "./cluster.ts";
import { findPostmaster, postmasterRuns, type Postmaster } from "./postmaster.ts";

export interface Watch {
  /** The server as it runs now; after a restart its process is another one, its port the same. */
  readonly postmaster: Postmaster;
  /** Ends the watch, after a restart that is under way. */
  end(): Promise<void>;
}

const EVERY_MS = 1_000;

/** Looks after a running server: one that was killed is started again, on the same port, so that open pools heal. */
export function watchCluster(cluster: Cluster, password: string, started: Postmaster, log: (message: string) => void): Watch {
  let postmaster = started;
  let ended = false;
  let restarting: Promise<void> | undefined;

  const restart = async (): Promise<void> => {
    log(`The database (process ${postmaster.pid}) is gone: starting it again.`);
    try {
      const port = postmaster.port;
      postmaster = (await findPostmaster(cluster.folder, password)) ?? (await startCluster(cluster, password, port));
    } catch (error) {
      log(`The database could not be started again, the next attempt follows: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const timer = setInterval(() => {
    if (ended || restarting || postmasterRuns(cluster.folder)) return;
    restarting = restart().finally(() => (restarting = undefined));
  }, EVERY_MS);
  timer.unref();

  return {
    get postmaster() {
      return postmaster;
    },
    end: async () => {
      ended = true;
      clearInterval(timer);
      await restarting;
    },
  };
}
