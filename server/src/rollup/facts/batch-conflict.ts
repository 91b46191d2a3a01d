/** The idempotency key of an import was used before for other content; nothing was written. */
export class BatchConflict extends Error {
  readonly code = "IMPORT_KEY_REUSED";

  constructor(key: string) {
    super(`The key “${key}” was used before for an import with other content: take a new key for a new file.`);
    this.name = "BatchConflict";
  }
}
