import { DatabaseError, errorCode, ourError } from "./database-error.ts";
import { withoutValues } from "./without-values.ts";

const UNREACHABLE = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOENT",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EPIPE",
  "ETIMEDOUT",
  "CONNECT_TIMEOUT",
  "57P03",
]);
const GONE = new Set(["CONNECTION_CLOSED", "CONNECTION_DESTROYED", "CONNECTION_ENDED", "57P01", "57P02"]);

/** Where a connection goes, without its password: “user@host:port/database”. */
export function describeUrl(url: string): string {
  if (!URL.canParse(url)) return "the given address";
  const { username, host, pathname } = new URL(url);
  return `${username === "" ? "" : `${decodeURIComponent(username)}@`}${host || "the local socket"}${pathname}`;
}

/** Turns an error of the driver into a sentence with the way out; others pass, without the values that were sent. */
export function explainError(given: unknown, url: string): unknown {
  const error = withoutValues(given);
  const own = ourError(error);
  if (own) return own;
  const code = errorCode(error);
  if (code === null) return error;
  const where = describeUrl(url);
  const options = { cause: error };
  if (UNREACHABLE.has(code)) {
    return new DatabaseError(
      "DATABASE_UNREACHABLE",
      `PostgreSQL does not answer at ${where} (${code}): check that it runs and that the address in DATABASE_URL is right, or leave DATABASE_URL out to use the embedded database.`,
      options,
    );
  }
  if (GONE.has(code)) {
    return new DatabaseError(
      "DATABASE_GONE",
      `The connection to PostgreSQL at ${where} was closed in the middle of the work, which is undone: try again once the database is back.`,
      options,
    );
  }
  switch (code) {
    case "28P01":
    case "28000":
      return new DatabaseError(
        "DATABASE_SIGN_IN",
        `PostgreSQL refuses the sign-in of ${where}: check the user and the password in DATABASE_URL, and that pg_hba.conf lets it in.`,
        options,
      );
    case "3D000":
      return new DatabaseError(
        "DATABASE_MISSING",
        `There is no such database at ${where}: create it (CREATE DATABASE … ENCODING 'UTF8') or correct the last part of DATABASE_URL.`,
        options,
      );
    case "42501":
      return new DatabaseError(
        "DATABASE_RIGHTS",
        `The user of ${where} lacks a right that set-up needs (${error instanceof Error ? error.message : code}): let it own the database and give it CREATEROLE, or have an administrator run the first start.`,
        options,
      );
    case "53300":
      return new DatabaseError(
        "DATABASE_BUSY",
        `PostgreSQL at ${where} has no connection left: raise max_connections or close other programs that use it.`,
        options,
      );
    case "57014":
      return new DatabaseError(
        "READ_TIMEOUT",
        "The query ran longer than the server allows and was cancelled: ask for fewer regions, periods or cases.",
        options,
      );
    default:
      return error;
  }
}
