import type { AheadOfVersion } from "../store/driver/database.ts";
import { GraphQLError } from "graphql";
import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import type { QuestionContext } from "../query/question-context.ts";
import { QuestionError } from "../query/question-error.ts";
import { questionContext } from "./operation-context.ts";
import type { OperationContext } from "./operation-context.ts";

/** Runs a question and lets its expected faults through as coded GraphQL errors. */
export async function answer<T>(
  context: OperationContext,
  question: (context: QuestionContext) => Promise<T>,
  ahead?: (queries: AheadOfVersion) => void,
): Promise<T> {
  try {
    return await question(await questionContext(context, ahead));
  } catch (error) {
    if (error instanceof QuestionError) throw new GraphQLError(error.message, { extensions: { code: error.code } });
    throw error;
  }
}

/** Refuses figures that the asker may not see: live ones need the live claim or records of their own, the others the board. */
export function authoriseBasis({ scope }: OperationContext, basis: Basis): void {
  const allowed = basis === "live" ? scope.live || scope.recordCounties.length > 0 : scope.board;
  if (!allowed) {
    throw new GraphQLError(`The role “${scope.role}” may not see ${basis} figures: ask for another basis.`, { extensions: { code: "FORBIDDEN" } });
  }
}
