import { GraphQLError } from "graphql";
import type { AheadOfVersion } from "../store/driver/database.ts";
import { boundedRefusedValue } from "@plumbline/schema/vocabulary/refused-value.ts";
import type { RefusedValue } from "@plumbline/schema/vocabulary/refused-value.ts";
import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import type { QuestionContext } from "../query/question-context.ts";
import { QuestionError } from "../query/question-error.ts";
import { IdentityError } from "../identity/identity-error.ts";
import { EventRefused } from "../reporting/event-refused.ts";
import { SavedRefused } from "../saved/saved-refused.ts";
import { ApprovalRefused } from "../store/approval/approval-refused.ts";
import { questionContext, scopeOfAsker } from "./operation-context.ts";
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
    if (error instanceof QuestionError) throw refusalOf(error);
    throw error;
  }
}

/** Refuses figures of a basis that the asker may not see anywhere; which regions' live figures are theirs is the question's to say. */
export function authoriseBasis({ asker }: OperationContext, basis: Basis): void {
  const scope = scopeOfAsker(asker);
  const allowed = basis === "live" ? scope.live || scope.counties.length > 0 : basis === "aired" ? scope.board || scope.open : scope.board;
  if (!allowed) {
    throw new GraphQLError(`The role “${scope.role}” may not see ${basis} figures: ask for another basis.`, { extensions: { code: "FORBIDDEN" } });
  }
}

/** Refuses case records to roles that read none. */
export function authoriseRecords({ asker }: OperationContext): void {
  const { role, records } = scopeOfAsker(asker);
  if (!records) throw new GraphQLError(`The role “${role}” may not read cases.`, { extensions: { code: "FORBIDDEN" } });
}

/** Expected refusals, whose sentences are meant for whoever asked. */
const TOLD = [IdentityError, ApprovalRefused, EventRefused, SavedRefused, QuestionError];

type Coded = Error & { readonly code: string; readonly about?: RefusedValue };

function refusalOf({ message, code, about = {} }: Coded): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...boundedRefusedValue(about) } });
}

function isCoded(error: unknown): error is Coded {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}

/** Runs what is done about accounts and periods and lets its refusals through as coded GraphQL errors. */
export async function act<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (TOLD.some((kind) => error instanceof kind) && isCoded(error)) throw refusalOf(error);
    throw error;
  }
}
