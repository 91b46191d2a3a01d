import { ConfigError } from "../config-error.ts";
import { ImportRefused } from "../import/import-refused.ts";
import { BatchConflict } from "../rollup/facts/batch-conflict.ts";
import { OtherInstallation } from "../rollup/land-catalogue.ts";
import { ChainCut } from "../store/audit/seal-audit.ts";
import { CalendarMissing, LimitMissing } from "../store/cells/unknown-days.ts";
import { ourError } from "../store/driver/database-error.ts";
import { EmbeddedError } from "../store/embedded/embedded-error.ts";

/** Something that whoever runs a command can put right; the message is a sentence with the way out. */
export class CommandFailure extends Error {
  constructor(message: string) {
    super(message);
    this.name = "CommandFailure";
  }
}

/** The sentence for an expected failure, or all that is known of an unexpected one. */
export function failureMessage(error: unknown): string {
  const expected = [ConfigError, ImportRefused, OtherInstallation, BatchConflict, EmbeddedError, ChainCut, CalendarMissing, LimitMissing, CommandFailure].some((kind) => error instanceof kind);
  if (expected && error instanceof Error) return error.message;
  const database = ourError(error);
  if (database !== null) return database.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
