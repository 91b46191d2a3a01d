/** What a reader is told of a failed request. */
export interface Failure {
  readonly kind: "network" | "forbidden" | "refused";
  /** A sentence that names the thing and the way out; empty when the server gave none. */
  readonly message: string;
  /** The code of the contract, such as PERIOD_NOT_AIRED; empty when there is none. */
  readonly code: string;
}

const FORBIDDEN = new Set(["FORBIDDEN", "UNAUTHENTICATED"]);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** Reads an error of the data layer: GraphQL errors first, then answers without GraphQL, then no answer at all. */
export function readFailure(error: unknown): Failure {
  if (isRecord(error) && Array.isArray(error["errors"]) && isRecord(error["errors"][0])) {
    const first = error["errors"][0];
    const code = isRecord(first["extensions"]) ? text(first["extensions"]["code"]) : "";
    return { kind: FORBIDDEN.has(code) ? "forbidden" : "refused", message: text(first["message"]), code };
  }
  if (isRecord(error) && typeof error["statusCode"] === "number") {
    const status = error["statusCode"];
    if (status === 401 || status === 403) return { kind: "forbidden", message: "", code: `HTTP_${status}` };
    return { kind: status >= 502 ? "network" : "refused", message: "", code: `HTTP_${status}` };
  }
  return { kind: "network", message: error instanceof Error ? error.message : "", code: "" };
}
