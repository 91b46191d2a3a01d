import { catalogueScope } from "../scope.ts";
import { claimStatements } from "./claims.ts";
import { Connection, type ConnectionOptions } from "./connection.ts";
import type { DataVersion } from "./database.ts";
import { connectionGone } from "./database-error.ts";
import { dataVersion } from "./data-version.ts";

/** Notified by every change that is committed. */
export const CHANGE_CHANNEL = "plumbline_change";

const LOOK = `begin read only; ${claimStatements(catalogueScope("listener"))} select version, versioned_at from data_version where id = 1`;
/** Between two attempts to connect. */
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 3_000;
/** A session that nobody has notified for so long is asked whether it still lives. */
const QUIET_MS = 20_000;
const LOOK_MS = 5_000;

/**
 * One session that listens for changes. A notice says only that there is something new: the version is read then, and after
 * every reconnection, so that nothing is missed and nothing has to fit into a notice.
 */
export class ChangeListener {
  readonly #options: ConnectionOptions;
  readonly #heard: (version: DataVersion) => void;
  #connection: Connection | null = null;
  #last = -1;
  #pauseMs = FIRST_PAUSE_MS;
  #looking = false;
  #notifiedMeanwhile = false;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(options: ConnectionOptions, heard: (version: DataVersion) => void) {
    this.#options = options;
    this.#heard = heard;
    void this.#connect();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    const connection = this.#connection;
    this.#connection = null;
    await connection?.close(1);
  }

  /** Tells a version unless it, or a later one, was told: what this process commits need not wait for its notice. */
  tell(version: DataVersion): void {
    if (version.version <= this.#last || this.#stopped) return;
    this.#last = version.version;
    this.#heard(version);
  }

  async #connect(): Promise<void> {
    const connection: Connection = new Connection({ ...this.#options, notified: () => void this.#look(connection) }, () => this.#lost(connection));
    this.#connection = connection;
    try {
      await connection.run(`listen ${CHANGE_CHANNEL}`);
    } catch {
      this.#lost(connection);
      return;
    }
    await this.#look(connection);
  }

  #lost(connection: Connection): void {
    if (this.#connection !== connection) return;
    this.#connection = null;
    void connection.close(0);
    if (this.#stopped) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#connect(), this.#pauseMs);
    this.#pauseMs = Math.min(this.#pauseMs * 2, LONGEST_PAUSE_MS);
  }

  /** Reads the version and tells it when it is a later one; notices that come meanwhile make it read once more. */
  async #look(connection: Connection): Promise<void> {
    this.#notifiedMeanwhile = true;
    if (this.#looking) return;
    this.#looking = true;
    clearTimeout(this.#timer);
    try {
      while (this.#notifiedMeanwhile && this.#connection === connection) {
        this.#notifiedMeanwhile = false;
        const version = dataVersion((await within(connection.run(LOOK), LOOK_MS)).at(-1)?.[0]);
        await within(connection.run("commit"), LOOK_MS);
        this.#pauseMs = FIRST_PAUSE_MS;
        this.tell(version);
      }
      if (this.#connection === connection && !this.#stopped) this.#timer = setTimeout(() => void this.#look(connection), QUIET_MS);
    } catch {
      this.#lost(connection);
    } finally {
      this.#looking = false;
    }
  }
}

/** Rejects when an answer does not come in time: a session whose network is gone says nothing at all. */
async function within<T>(answer: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(connectionGone()), milliseconds);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
