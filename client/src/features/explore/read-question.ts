import { GraphQLError, Kind, OperationTypeNode, parse, type DocumentNode } from "graphql";
import { readVariables } from "../../filters/open-query.ts";

/** A question that may be sent. */
export interface Question {
  readonly document: DocumentNode;
  /** The text as it was written. */
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operation: string;
}

/** Why a text is not sent. */
export type QuestionFault =
  | { readonly kind: "empty" | "bad variables" | "only queries" | "several operations" }
  | { readonly kind: "syntax"; readonly message: string };

export function isFault(read: Question | QuestionFault): read is QuestionFault {
  return "kind" in read;
}

/**
 * Reads what stands in the editors. Mutations are refused here, whatever the account may: a link may hold a question, and a
 * link must not change anything.
 */
export function readQuestion(text: string, variablesText: string): Question | QuestionFault {
  if (text.trim() === "") return { kind: "empty" };
  const variables = readVariables(variablesText);
  if (variables === null) return { kind: "bad variables" };
  let document: DocumentNode;
  try {
    document = parse(text);
  } catch (error) {
    return { kind: "syntax", message: error instanceof GraphQLError ? `${error.message} (${error.locations?.[0]?.line ?? 1}:${error.locations?.[0]?.column ?? 1})` : String(error) };
  }
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operations.some(({ operation }) => operation !== OperationTypeNode.QUERY)) return { kind: "only queries" };
  const [first, second] = operations;
  if (first === undefined) return { kind: "empty" };
  if (second !== undefined) return { kind: "several operations" };
  return { document, text, variables, operation: first.name?.value ?? "" };
}
