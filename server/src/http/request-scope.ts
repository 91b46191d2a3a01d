import type { IncomingHttpHeaders } from "node:http";
import type { Scope } from "../store/scope.ts";

/** What a request tells about where it comes from. */
export interface RequestOrigin {
  readonly remoteAddress: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

/** Boards of the whole installation, approved and live, and no records. */
const LOCAL_BOARD: Scope = { user: "local", role: "board", recordCounties: [], board: true, live: true };

const LOOPBACK = /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/;
/** A page elsewhere whose name was pointed at this machine still carries its own name. */
const LOCAL_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;
/** A proxy speaks for somebody else. */
const FORWARDED = ["forwarded", "x-forwarded-for", "x-real-ip"];

/** The scope of a request, or null when it may see nothing: only this machine may, until there is sign-in. */
export function requestScope({ remoteAddress, headers }: RequestOrigin): Scope | null {
  if (remoteAddress === undefined || !LOOPBACK.test(remoteAddress)) return null;
  if (!LOCAL_HOST.test(headers.host ?? "")) return null;
  return FORWARDED.some((name) => headers[name] !== undefined) ? null : LOCAL_BOARD;
}
