import { account, apiToken, session } from "@plumbline/drizzle/tables/identity.ts";
import type { Role } from "@plumbline/schema/vocabulary/role.ts";
import { and, eq, gt, inArray, isNull } from "drizzle-orm";
import type { IdentityTransaction } from "../driver/database.ts";

/** A session or token that goes on, and what its account is for now. */
export interface StandingCredential {
  readonly secretHash: string;
  readonly role: Role;
  readonly regionCode: string;
  readonly mustChangePassword: boolean;
}

const ACCOUNT = { role: account.role, regionCode: account.regionCode, mustChangePassword: account.mustChangePassword };

/** Which of the sessions go on: neither over nor idle since `idleSince`, of an account that may sign in. */
export async function standingSessions(tx: IdentityTransaction, secretHashes: readonly string[], now: Date, idleSince: Date): Promise<StandingCredential[]> {
  if (secretHashes.length === 0) return [];
  return tx.drizzle
    .select({ secretHash: session.secretHash, ...ACCOUNT })
    .from(session)
    .innerJoin(account, eq(account.name, session.accountName))
    .where(and(inArray(session.secretHash, [...secretHashes]), isNull(account.disabledAt), gt(session.endsAt, now), gt(session.lastSeenAt, idleSince)));
}

/** Which of the tokens stand: neither revoked nor over, of an account that may sign in. */
export async function standingTokens(tx: IdentityTransaction, secretHashes: readonly string[], now: Date): Promise<StandingCredential[]> {
  if (secretHashes.length === 0) return [];
  return tx.drizzle
    .select({ secretHash: apiToken.secretHash, ...ACCOUNT })
    .from(apiToken)
    .innerJoin(account, eq(account.name, apiToken.accountName))
    .where(and(inArray(apiToken.secretHash, [...secretHashes]), isNull(apiToken.revokedAt), gt(apiToken.expiresAt, now), isNull(account.disabledAt)));
}
