import type { IncomingHttpHeaders } from "node:http";
import type { Asker } from "../identity/asker.ts";
import type { IdentityRoom } from "../identity/identity-room.ts";
import { PUBLIC_SCOPE } from "../identity/rights.ts";
import { hashSecret } from "../identity/secret-text.ts";
import { TOKEN_PREFIX } from "../identity/tokens.ts";
import { readSessionCookie } from "./session-cookie.ts";

/** Sent by pages with what they ask by themselves, such as the look for a new data version: it keeps no session alive. */
const BACKGROUND_HEADER = "x-plumbline-background";

/** What a request showed, and what became of it; the hash of the secret that was shown, or null where none was. */
export type Authenticated = { readonly asker: Asker; readonly hash: string | null } | { readonly refused: string };

/**
 * Whom a request speaks for: an API token in the Authorization header goes first, then a session's cookie. A token that does
 * not stand is refused; a cookie that does not is as good as none, so that the page can show its sign-in.
 */
export async function authenticate(identity: IdentityRoom, headers: IncomingHttpHeaders, address: string, secure: boolean): Promise<Authenticated> {
  if (headers.authorization !== undefined) {
    const secret = /^Bearer ([\x21-\x7e]{1,200})$/i.exec(headers.authorization)?.[1] ?? "";
    const asker = secret.startsWith(TOKEN_PREFIX) ? await identity.credentials.token(secret, address) : null;
    return asker === null ? { refused: "The API token is unknown, revoked or over: make another one on the page of your account." } : { asker, hash: hashSecret(secret) };
  }
  const secret = readSessionCookie(headers, secure);
  const asker = secret === null ? null : await identity.credentials.session(secret, headers[BACKGROUND_HEADER] === undefined);
  return asker === null || secret === null ? { asker: nobody(identity), hash: null } : { asker, hash: hashSecret(secret) };
}

function nobody({ settings }: IdentityRoom): Asker {
  return settings.publicReading ? { kind: "public", scope: PUBLIC_SCOPE } : { kind: "nobody" };
}
