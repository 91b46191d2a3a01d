import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { skipToken, useQuery } from "@apollo/client/react";
import { selectionInput, type Selection } from "../../filters/selection.ts";
import type { BoardComparisonFragment, SelectionInput } from "../../generated/graphql.ts";

/** An answer as a panel shows it: the old one stays while the next is on its way. */
export interface Answer {
  readonly comparison: BoardComparisonFragment | undefined;
  readonly busy: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

type ComparisonDocument = TypedDocumentNode<{ readonly compare: BoardComparisonFragment }, { selection: SelectionInput }>;

/** The variables of a board's question. */
export function askedSelection(selection: Selection): { readonly selection: SelectionInput } {
  return { selection: selectionInput(selection) };
}

/** Asks for a selection; for nothing where there is none. */
export function useComparison(document: ComparisonDocument, selection: Selection | null): Answer {
  const { data, previousData, error, loading, refetch } = useQuery(document, selection === null ? skipToken : { variables: askedSelection(selection), notifyOnNetworkStatusChange: true });
  return { comparison: (data ?? previousData)?.compare, busy: loading, error, retry: () => void refetch() };
}
