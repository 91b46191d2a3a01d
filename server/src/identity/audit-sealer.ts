import { sealAudit } from "../store/audit/seal-audit.ts";
import type { Database } from "../store/driver/database.ts";

const EVERY_MS = 2_000;

export interface AuditSealer {
  /** Seals what is left and stops. */
  stop(): Promise<void>;
}

/** Seals audit rows within seconds of their commit, as long as it runs; what fails is tried again, and told once in a row. */
export function startAuditSealer(database: Database, key: Buffer, log: (message: string, error: unknown) => void): AuditSealer {
  let failing = false;
  let working = Promise.resolve();
  const seal = async (): Promise<void> => {
    try {
      while ((await database.identity((tx) => sealAudit(tx, key))) > 0);
      failing = false;
    } catch (error) {
      if (!failing) log("The audit could not be sealed", error);
      failing = true;
    }
  };
  const inTurn = (): Promise<void> => (working = working.then(seal));
  const timer = setInterval(() => void inTurn(), EVERY_MS);
  timer.unref();
  return {
    stop: () => {
      clearInterval(timer);
      return inTurn();
    },
  };
}
