export const EMBEDDED_ERROR_CODES = [
  "PLATFORM_UNSUPPORTED",
  "BINARIES_MISSING",
  "DATA_DIR_UNUSABLE",
  "DATA_DIR_FOREIGN",
  "DATA_DIR_IN_USE",
  "CLUSTER_VERSION",
  "CLUSTER_PASSWORD",
  "DATABASE_USER",
  "INITDB_FAILED",
  "START_FAILED",
] as const;
export type EmbeddedErrorCode = (typeof EMBEDDED_ERROR_CODES)[number];

/** The embedded database cannot be had; the message is a sentence that names the folder or program and the way out. */
export class EmbeddedError extends Error {
  readonly code: EmbeddedErrorCode;

  constructor(code: EmbeddedErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "EmbeddedError";
    this.code = code;
  }
}

/** The system's code of an error (ENOENT, EACCES …), or "" for errors without one. */
export function systemCode(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
