export const DATABASE_ERROR_CODES = [
  "DATABASE_UNREACHABLE",
  "DATABASE_SIGN_IN",
  "DATABASE_MISSING",
  "DATABASE_RIGHTS",
  "DATABASE_TOO_OLD",
  "DATABASE_ENCODING",
  "DATABASE_FOREIGN",
  "DATABASE_NEWER",
  "DATABASE_BUSY",
  "DATABASE_GONE",
  "READ_TIMEOUT",
  "TRANSACTION_OVER",
  "CLAIM_INVALID",
  "CHANGE_BACKDATED",
  "COPY_REFUSED",
] as const;
export type DatabaseErrorCode = (typeof DATABASE_ERROR_CODES)[number];

/** A failure between us and PostgreSQL that has a way out; its message is a sentence that names both. */
export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode;

  constructor(code: DatabaseErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "DatabaseError";
    this.code = code;
  }
}

/** The SQLSTATE or system code of an error or of one of its causes (Drizzle wraps the driver's), or null. */
export function errorCode(error: unknown): string | null {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    if ("code" in at && typeof at.code === "string" && !(at instanceof DatabaseError)) return at.code;
  }
  return null;
}
