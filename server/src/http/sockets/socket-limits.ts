export interface SocketLimits {
  /** Bytes of one message from a client. */
  readonly frameBytes: number;
  /** Operations that may run on one socket at once. */
  readonly operations: number;
  readonly socketsOfAccount: number;
  readonly sockets: number;
  /** How long a new socket may take to say who it is. */
  readonly initMs: number;
  /** Between two pings; a peer that has not answered by the next one is gone. */
  readonly keepAliveMs: number;
  /** Between two looks at whether sessions and tokens still stand. */
  readonly sweepMs: number;
  /** Bytes that may wait for a peer that does not read. */
  readonly waitingBytes: number;
  /** Messages of one socket, of whatever kind. */
  readonly messages: { readonly perMinute: number; readonly burst: number };
}

export const SOCKET_LIMITS: SocketLimits = {
  frameBytes: 65_536,
  operations: 50,
  socketsOfAccount: 50,
  sockets: 10_000,
  initMs: 3_000,
  keepAliveMs: 12_000,
  sweepMs: 3_000,
  waitingBytes: 8_388_608,
  messages: { perMinute: 1_200, burst: 300 },
};
