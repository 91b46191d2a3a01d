import type { IncomingHttpHeaders } from "node:http";

/** With this prefix a browser takes the cookie over HTTPS alone, for this host alone and for every path. */
const SECURE_NAME = "__Host-plumbline";
const PLAIN_NAME = "plumbline_session";
/** Base64url of 32 bytes. */
const SECRET = /^[A-Za-z0-9_-]{43}$/;

/** Not readable by scripts, and never sent along by another site's page, not even by its links. */
const attributes = (secure: boolean): string => `Path=/; HttpOnly; SameSite=Strict${secure ? "; Secure" : ""}`;
const nameOf = (secure: boolean): string => (secure ? SECURE_NAME : PLAIN_NAME);

/** The secret in a request's session cookie, or null. */
export function readSessionCookie({ cookie = "" }: IncomingHttpHeaders, secure: boolean): string | null {
  const prefix = `${nameOf(secure)}=`;
  const found = cookie.split(";").map((part) => part.trim()).filter((part) => part.startsWith(prefix));
  // Two of one name were not both set by this server.
  const value = found.length === 1 ? (found[0]?.slice(prefix.length) ?? "") : "";
  return SECRET.test(value) ? value : null;
}

/** The header that keeps a session's secret until it ends. */
export function keepSessionCookie(secret: string, endsAt: Date, secure: boolean): string {
  return `${nameOf(secure)}=${secret}; ${attributes(secure)}; Expires=${endsAt.toUTCString()}`;
}

/** The header that takes the cookie away. */
export function dropSessionCookie(secure: boolean): string {
  return `${nameOf(secure)}=; ${attributes(secure)}; Max-Age=0`;
}
