import type { QuestionContext, QuestionRoom } from "../query/question-context.ts";
import type { AheadOfVersion } from "../store/driver/database.ts";
import type { Scope } from "../store/scope.ts";
import type { OperationRead } from "./operation-read.ts";

/** What the resolvers of one operation share. */
export interface OperationContext {
  readonly room: QuestionRoom;
  readonly scope: Scope;
  readonly read: OperationRead;
}

/** The context in which questions of this operation are answered: one snapshot under its scope, and what may be sent as it opens. */
export async function questionContext({ room, scope, read }: OperationContext, ahead?: (queries: AheadOfVersion) => void): Promise<QuestionContext> {
  return { room, scope, tx: await read.open(ahead) };
}
