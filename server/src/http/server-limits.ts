import { ANSWER_BOUNDS } from "../graphql/answers/answer-book.ts";
import type { AnswerBounds } from "../graphql/answers/answer-book.ts";
import { ROW_BOUNDS } from "../query/row-budget.ts";
import type { RowBounds } from "../query/row-budget.ts";
import { RATE_BOUNDS } from "./rates/rate-limits.ts";
import type { RateBounds } from "./rates/rate-limits.ts";
import { SOCKET_LIMITS } from "./sockets/socket-limits.ts";
import type { SocketLimits } from "./sockets/socket-limits.ts";

/** How much may be asked of one server; each part has defaults. */
export interface ServerLimits {
  readonly rates: RateBounds;
  readonly rows: RowBounds;
  /** How long all statements of one operation may take together, in milliseconds. */
  readonly operationMs: number;
  readonly sockets: SocketLimits;
  /** How much is kept of what was answered. */
  readonly answers: AnswerBounds;
}

export const SERVER_LIMITS: ServerLimits = { rates: RATE_BOUNDS, rows: ROW_BOUNDS, operationMs: 30_000, sockets: SOCKET_LIMITS, answers: ANSWER_BOUNDS };
