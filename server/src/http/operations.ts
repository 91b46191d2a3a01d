import type { AnswerBook } from "../graphql/answers/answer-book.ts";
import type { OperationContext, SessionKeeper } from "../graphql/operation-context.ts";
import { scopeOfAsker } from "../graphql/operation-context.ts";
import { OperationRead } from "../graphql/operation-read.ts";
import type { Asker } from "../identity/asker.ts";
import type { IdentityRoom, Origin } from "../identity/identity-room.ts";
import type { ChangeFeed } from "../live/change-feed.ts";
import type { QuestionRoom } from "../query/question-context.ts";
import { RowBudget } from "../query/row-budget.ts";
import type { Database } from "../store/driver/database.ts";
import type { RateLimits } from "./rates/rate-limits.ts";
import type { ServerLimits } from "./server-limits.ts";

export interface OperationParts {
  readonly database: Database;
  readonly room: QuestionRoom;
  readonly identity: IdentityRoom;
  readonly changes: ChangeFeed;
  readonly rates: RateLimits;
  readonly limits: ServerLimits;
  readonly answers: AnswerBook;
}

/** The context of one operation, the same for both transports; nothing is read before a question asks for it. */
export function openOperation({ database, room, identity, changes, rates, limits, answers }: OperationParts, asker: Asker, origin: Origin, keeper: SessionKeeper | null): OperationContext {
  return {
    room,
    identity,
    asker,
    origin,
    keeper,
    changes,
    read: new OperationRead(database, scopeOfAsker(asker), limits.operationMs),
    budget: new RowBudget(limits.rows),
    attempt: (count) => rates.attempt(origin.address, count),
    answers,
  };
}
