import type { Seal } from "../store/audit/audit-chain.ts";
import { sealAudit } from "../store/audit/seal-audit.ts";
import type { SealPass } from "../store/audit/seal-audit.ts";
import type { Database } from "../store/driver/database.ts";

const EVERY_MS = 2_000;
/** Every half hour, and when it starts and stops, it looks through all rows. */
const PASSES_BETWEEN_ALL = 900;

export interface AuditSealer {
  /** Seals what is left and stops. */
  stop(): Promise<void>;
}

/** Seals audit rows within seconds of their commit, as long as it runs; what fails is tried again, and told once in a row. */
export function startAuditSealer(database: Database, key: Buffer, log: (message: string, error: unknown) => void, everyMs = EVERY_MS): AuditSealer {
  let [failing, passes] = [false, 0];
  let last: Seal | null = null;
  let working = Promise.resolve();
  const seal = async (reach: SealPass["reach"]): Promise<void> => {
    try {
      for (let rows = 1; rows > 0; ) ({ rows, last } = await database.identity((tx) => sealAudit(tx, key, { reach, last })));
      failing = false;
    } catch (error) {
      if (!failing) log("The audit could not be sealed", error);
      failing = true;
    }
  };
  const inTurn = (reach: SealPass["reach"]): Promise<void> => (working = working.then(() => seal(reach)));
  const timer = setInterval(() => void inTurn(passes++ % PASSES_BETWEEN_ALL === 0 ? "all" : "recent"), everyMs);
  timer.unref();
  return {
    stop: () => {
      clearInterval(timer);
      return inTurn("all");
    },
  };
}
