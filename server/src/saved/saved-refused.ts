import type { RefusedValue } from "@plumbline/schema/vocabulary/refused-value.ts";

export type SavedRefusal = "UNKNOWN_SAVED" | "NAME_TAKEN" | "TOO_MANY_SAVED" | "SAVED_UNSUITABLE" | "UNKNOWN_REGION";

/** Something that cannot be kept, or is not the asker's; nothing was written. The message names the value and the way out. */
export class SavedRefused extends Error {
  readonly code: SavedRefusal;

  readonly about: RefusedValue;

  constructor(code: SavedRefusal, message: string, about: RefusedValue = {}) {
    super(message);
    this.name = "SavedRefused";
    this.code = code;
    this.about = about;
  }
}
