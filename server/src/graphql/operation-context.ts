import { GraphQLError } from "graphql";
import type { Asker } from "../identity/asker.ts";
import type { IdentityRoom, Origin } from "../identity/identity-room.ts";
import type { ChangeFeed } from "../live/change-feed.ts";
import type { QuestionContext, QuestionRoom } from "../query/question-context.ts";
import type { RowBudget } from "../query/row-budget.ts";
import type { AheadOfVersion } from "../store/driver/database.ts";
import { catalogueScope } from "../store/scope.ts";
import type { Scope } from "../store/scope.ts";
import type { AnswerBook } from "./answers/answer-book.ts";
import type { OperationRead } from "./operation-read.ts";

/** Where the secret of a session is kept: a cookie over HTTP; a socket has no such place. */
export interface SessionKeeper {
  keep(secret: string, endsAt: Date): void;
  drop(): void;
}

/** What the resolvers of one operation share. */
export interface OperationContext {
  readonly room: QuestionRoom;
  readonly identity: IdentityRoom;
  readonly asker: Asker;
  readonly origin: Origin;
  /** Null where a session can neither begin nor end. */
  readonly keeper: SessionKeeper | null;
  readonly read: OperationRead;
  /** What all questions of the operation may ask for together. */
  readonly budget: RowBudget;
  /** The data versions as they come. */
  readonly changes: ChangeFeed;
  /** Counts attempts at a secret and says after how many seconds they are allowed; 0 for now. */
  readonly attempt: (count: number) => number;
  /** Answers of the last data version. */
  readonly answers: AnswerBook;
}

/** Sees nothing at all: no claim is empty text. */
const NOBODY = catalogueScope("nobody");

/** What the asker may see. A password that somebody else made up opens nothing until it is changed. */
export function scopeOfAsker(asker: Asker): Scope {
  if (asker.kind === "nobody") return NOBODY;
  if (asker.kind !== "public" && asker.account.mustChangePassword) return catalogueScope(asker.account.name, asker.account.role);
  return asker.scope;
}

/** Refuses whoever has not signed in, where nothing is open without. */
export function assertSomebody(asker: Asker): void {
  if (asker.kind === "nobody") throw new GraphQLError("Nobody is signed in: sign in first.", { extensions: { code: "UNAUTHENTICATED" } });
}

/**
 * The context in which questions of this operation are answered: one snapshot under its scope, and what may be sent as it
 * opens. Nobody gets none, whatever stands before this.
 */
export async function questionContext({ room, asker, read, budget }: OperationContext, ahead?: (queries: AheadOfVersion) => void): Promise<QuestionContext> {
  assertSomebody(asker);
  return { room, scope: scopeOfAsker(asker), budget, now: new Date(room.now()), tx: await read.open(ahead) };
}
