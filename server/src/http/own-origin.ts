import type { IncomingHttpHeaders } from "node:http";

const LOCAL_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;
/** A proxy speaks for somebody else. */
const FORWARDED = ["forwarded", "x-forwarded-for", "x-real-ip"];

/**
 * Why a request does not come from this server's own pages or from a program, or null when it does. `origin` is the address
 * under which browsers reach the server; without one only names of this machine are answered to, so that a foreign name
 * that was pointed at this machine gets nothing.
 */
export function foreignReason(headers: IncomingHttpHeaders, origin: string | null): string | null {
  const host = (headers.host ?? "").toLowerCase();
  if (origin === null) {
    if (!LOCAL_HOST.test(host)) return `This server does not answer to the name “${host.slice(0, 100)}”: set PLUMBLINE_ORIGIN to the address that browsers use.`;
    if (FORWARDED.some((name) => headers[name] !== undefined)) return "This server is not set up to stand behind a proxy: set PLUMBLINE_ORIGIN to the address that browsers use.";
  } else if (host !== new URL(origin).host) return `This server does not answer to the name “${host.slice(0, 100)}”: its address is ${origin}.`;
  const from = headers.origin;
  if (from !== undefined && from !== (origin ?? `http://${host}`)) return `Pages of “${from.slice(0, 100)}” may not ask this server: open its own page.`;
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return "Pages of other sites may not ask this server: open its own page.";
  return null;
}
