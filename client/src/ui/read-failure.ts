/** What a reader is told of a failed request. */
export interface Failure {
  readonly kind: "network" | "busy" | "forbidden" | "refused";
  /** A sentence that names the thing and the way out; empty when the server gave none. */
  readonly message: string;
  /** The code of the contract, such as PERIOD_NOT_AIRED; empty when there is none. */
  readonly code: string;
  /** The word or value that was refused; empty when the server did not name one. */
  readonly offender: string;
  /** How much was asked for, and what would be taken; null when the server did not say. */
  readonly count: number | null;
  readonly bound: number | string | null;
  /** After too many requests: how long to wait; null when the server did not say. */
  readonly waitSeconds: number | null;
}

const FORBIDDEN = new Set(["FORBIDDEN", "UNAUTHENTICATED", "PASSWORD_CHANGE_NEEDED"]);
const TOO_MANY = 429;
const BUSY = /^(?:RATE_LIMITED|TOO_MANY_REQUESTS|HTTP_429)$/;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** Reads an error of the data layer: GraphQL errors first, then answers that a status alone refused, then no answer at all. */
export function readFailure(error: unknown): Failure {
  if (isRecord(error) && typeof error["statusCode"] === "number") return failureOfStatus(error["statusCode"], error);
  if (isRecord(error) && Array.isArray(error["errors"])) {
    const said = firstOf(error["errors"]);
    const kind = FORBIDDEN.has(said.code) ? "forbidden" : BUSY.test(said.code) ? "busy" : "refused";
    return { ...said, kind, waitSeconds: kind === "busy" && typeof said.bound === "number" ? said.bound : null };
  }
  return { ...UNSAID, kind: "network", message: error instanceof Error ? error.message : "", waitSeconds: null };
}

function failureOfStatus(status: number, error: Record<string, unknown>): Failure {
  const said = firstOf(errorsIn(text(error["bodyText"])));
  const shared = { ...said, code: said.code === "" ? `HTTP_${status}` : said.code, waitSeconds: null };
  if (status === TOO_MANY) return { ...shared, kind: "busy", waitSeconds: waitOf(error["response"]) };
  if (status === 401 || status === 403) return { ...shared, kind: "forbidden" };
  return { ...shared, kind: status >= 502 ? "network" : "refused" };
}

type Said = Pick<Failure, "message" | "code" | "offender" | "count" | "bound">;

const UNSAID: Said = { message: "", code: "", offender: "", count: null, bound: null };

function firstOf(errors: readonly unknown[]): Said {
  return isRecord(errors[0]) ? saidBy(errors[0]) : UNSAID;
}

/** What one error of the contract says of itself. */
function saidBy(error: Readonly<Record<string, unknown>>): Said {
  const extensions = isRecord(error["extensions"]) ? error["extensions"] : {};
  const { code, offender, count, bound } = extensions;
  return { message: text(error["message"]), code: text(code), offender: text(offender), count: typeof count === "number" ? count : null, bound: typeof bound === "number" || typeof bound === "string" ? bound : null };
}

function errorsIn(body: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(body);
    return isRecord(parsed) && Array.isArray(parsed["errors"]) ? parsed["errors"] : [];
  } catch {
    return [];
  }
}

function waitOf(response: unknown): number | null {
  const header = response instanceof Response ? response.headers.get("retry-after") : null;
  return header !== null && /^\d{1,6}$/.test(header) ? Number(header) : null;
}
