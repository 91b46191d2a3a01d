import type { IncomingMessage } from "node:http";

/** The address that asks for a socket: the nearest one that is no trusted proxy, as the other requests are read. */
export function peerAddress({ socket, headers }: IncomingMessage, proxies: readonly string[]): string {
  const forwarded = [headers["x-forwarded-for"] ?? []].flat().join(",").split(",").map((one) => one.trim()).filter((one) => one !== "");
  const nearestFirst = [socket.remoteAddress ?? "unknown", ...forwarded.reverse()];
  return nearestFirst.find((address) => !proxies.includes(address.replace(/^::ffff:/, ""))) ?? nearestFirst.at(-1) ?? "unknown";
}
