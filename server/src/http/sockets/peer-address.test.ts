import type { IncomingMessage } from "node:http";
import { expect, it } from "vitest";
import { peerAddress } from "./peer-address.ts";

const from = (remoteAddress: string, forwarded?: string): IncomingMessage =>
  ({ socket: { remoteAddress }, headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded } }) as unknown as IncomingMessage;

it("believes a proxy that is trusted, and nobody else", () => {
  expect(peerAddress(from("10.0.0.1"), [])).toBe("10.0.0.1");
  expect(peerAddress(from("10.0.0.1", "1.2.3.4"), [])).toBe("10.0.0.1");
  expect(peerAddress(from("10.0.0.1", "1.2.3.4"), ["10.0.0.1"])).toBe("1.2.3.4");
  expect(peerAddress(from("::ffff:10.0.0.1", "6.6.6.6, 1.2.3.4"), ["10.0.0.1"])).toBe("1.2.3.4");
  expect(peerAddress(from("10.0.0.1", "1.2.3.4, 10.0.0.2"), ["10.0.0.1", "10.0.0.2"])).toBe("1.2.3.4");
  expect(peerAddress(from("10.0.0.1"), ["10.0.0.1"])).toBe("10.0.0.1");
});
