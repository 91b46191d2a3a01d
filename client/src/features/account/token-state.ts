export type TokenState = "standing" | "revoked" | "over";

/** Whether a token still opens anything at a moment in milliseconds. */
export function tokenState(token: { readonly expiresAt: string; readonly revokedAt?: string | null | undefined }, now: number): TokenState {
  if (typeof token.revokedAt === "string") return "revoked";
  return Date.parse(token.expiresAt) <= now ? "over" : "standing";
}
