import { GraphQLError, Kind, OperationTypeNode, parse } from "graphql";
import { documentFault } from "./document-fault.ts";
import { PARSE_OPTIONS } from "./document-book.ts";

/**
 * Refuses a document that is not within the limits, or that does more than ask: whoever opens a question that somebody else
 * shares and runs it must not change anything by it.
 */
export function assertReadingDocument(text: string): void {
  const document = (() => {
    try {
      return parse(text, PARSE_OPTIONS);
    } catch (error) {
      throw unsuitable(error instanceof GraphQLError ? error.message : "it is nested too deep.");
    }
  })();
  const fault = documentFault(document);
  if (fault !== null) throw unsuitable(fault);
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operations.length === 0) throw unsuitable("it holds no query.");
  const other = operations.find(({ operation }) => operation !== OperationTypeNode.QUERY);
  if (other !== undefined) throw unsuitable(`it holds a ${other.operation}, and only queries are kept.`);
}

function unsuitable(why: string): GraphQLError {
  return new GraphQLError(`The document cannot be kept: ${why}`, { extensions: { code: "SAVED_UNSUITABLE" } });
}
