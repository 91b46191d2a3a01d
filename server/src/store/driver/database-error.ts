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
  "READ_ABANDONED",
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

/** What everything on a session fails with once it is lost. */
export function connectionGone(): DatabaseError {
  return new DatabaseError(
    "DATABASE_GONE",
    "The connection to PostgreSQL was closed in the middle of the work, which is undone: try again once the database is back.",
  );
}

/** An error and its causes, outermost first: Drizzle wraps what the driver throws. */
function chain(error: unknown): Error[] {
  const errors: Error[] = [];
  for (let at = error; at instanceof Error && errors.length < 5; at = at.cause) errors.push(at);
  return errors;
}

/** The DatabaseError that an error is or wraps, or null. */
export function ourError(error: unknown): DatabaseError | null {
  return chain(error).find((one) => one instanceof DatabaseError) ?? null;
}

/** The SQLSTATE or system code of an error or of one of its causes, or null. */
export function errorCode(error: unknown): string | null {
  for (const one of chain(error)) {
    if ("code" in one && typeof one.code === "string" && !(one instanceof DatabaseError)) return one.code;
  }
  return null;
}
