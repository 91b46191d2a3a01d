import type { TokenScope } from "@plumbline/schema/vocabulary/token-scope.ts";
import { appendAudit } from "../store/audit/append-audit.ts";
import { findAccount } from "../store/identity/accounts.ts";
import { countTokens, insertToken, readTokens, revokeTokens } from "../store/identity/tokens.ts";
import type { ListedToken } from "../store/identity/tokens.ts";
import type { Asker } from "./asker.ts";
import { factOf } from "./audit-fact.ts";
import { assertOwnPassword, assertSession } from "./authorise.ts";
import { IdentityError } from "./identity-error.ts";
import type { IdentityRoom, Origin } from "./identity-room.ts";
import { hashSecret, newId, newSecret } from "./secret-text.ts";
import { assertText } from "./text-rules.ts";

const LONGEST_DAYS = 366;
const MOST = 20;
const DAY_MS = 86_400_000;

/** Found by scanners for secrets that were published by mistake. */
export const TOKEN_PREFIX = "plumbline_";

export interface NewTokenRequest {
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  /** Days until it ends, 1–366. */
  readonly days: number;
}

/** Makes a token for the asker; its secret is told this once. Throws TOKEN_UNSUITABLE or TEXT_UNSUITABLE. */
export async function createToken({ database, now }: IdentityRoom, asker: Asker, request: NewTokenRequest, origin: Origin): Promise<{ readonly token: ListedToken; readonly secret: string }> {
  const { account, scope } = assertOwnPassword(asker);
  const name = assertText("name of the token", request.name, 60);
  const { days } = request;
  if (!Number.isInteger(days) || days < 1 || days > LONGEST_DAYS) throw new IdentityError("TOKEN_UNSUITABLE", `A token cannot last ${days} days: give it 1 to ${LONGEST_DAYS}.`);
  const scopes = [...new Set(request.scopes)];
  if (scopes.length === 0) throw new IdentityError("TOKEN_UNSUITABLE", "The token may read nothing: give it at least one scope.");
  const own = { board: scope.board, live: scope.live || scope.counties.length > 0, records: scope.records };
  const beyond = scopes.find((one) => !own[one]);
  if (beyond !== undefined) throw new IdentityError("TOKEN_UNSUITABLE", `A token cannot have the scope “${beyond}”, for its owner has not: leave it out.`);
  const secret = `${TOKEN_PREFIX}${newSecret()}`;
  const token = await database.identity(async (tx) => {
    // One at a time for each account, or two at once would both be the last that is allowed.
    await findAccount(tx, account.name, true);
    if ((await countTokens(tx, account.name, new Date(now()))) >= MOST) throw new IdentityError("TOKEN_UNSUITABLE", `You have ${MOST} tokens already: revoke one that is no longer used.`);
    const made = await insertToken(tx, { id: newId(), secretHash: hashSecret(secret), accountName: account.name, name, scopes, expiresAt: new Date(now() + days * DAY_MS) });
    await appendAudit(tx, factOf(account, origin, { action: "token_created", subject: name, detail: { token: made.id, scopes, days } }));
    return made;
  });
  return { token, secret };
}

/** The asker's tokens, latest first; revoked ones and those that are over stay listed. */
export async function listTokens({ database }: IdentityRoom, asker: Asker): Promise<ListedToken[]> {
  const { scope } = assertSession(asker);
  return database.read(scope, readTokens);
}

/** Revokes one of the asker's tokens, at once. Throws UNKNOWN_TOKEN, also for somebody else's. */
export async function revokeToken({ database, credentials }: IdentityRoom, asker: Asker, id: string, origin: Origin): Promise<void> {
  const { account } = assertSession(asker);
  await database.identity(async (tx) => {
    if ((await revokeTokens(tx, account.name, id)) === 0) throw new IdentityError("UNKNOWN_TOKEN", `You have no standing token “${id.slice(0, 40)}”: it may be revoked already.`);
    await appendAudit(tx, factOf(account, origin, { action: "token_revoked", subject: account.name, detail: { token: id } }));
  });
  credentials.forget(account.name);
}
