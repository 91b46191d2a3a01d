import { OperationTypeNode, getOperationAST } from "graphql";
import type { DocumentBook } from "../guards/document-book.ts";
import { rootFields } from "../guards/root-fields.ts";

/** Questions whose answers follow from the data version and from what the asker may see, and that nobody puts on record. */
const KEPT: ReadonlySet<string> = new Set([
  "__typename", "compare", "selection", "ranking", "controlChart", "funnel", "explainChange", "compositeIndex", "caseStatistics", "assessment", "publishedFigures", "installation", "regions", "metrics", "metric",
]);

/** Whether the answer to what was sent may be given again while the data version stands; the document has been read before. */
export function isKeepable(documents: DocumentBook, body: unknown): boolean {
  if (typeof body !== "object" || body === null || !("query" in body) || typeof body.query !== "string") return false;
  try {
    const document = documents.read(body.query);
    const operation = getOperationAST(document, "operationName" in body && typeof body.operationName === "string" ? body.operationName : undefined);
    return operation?.operation === OperationTypeNode.QUERY && rootFields(document, operation).every(({ name }) => KEPT.has(name.value));
  } catch {
    // What is no document, the execution says.
    return false;
  }
}
