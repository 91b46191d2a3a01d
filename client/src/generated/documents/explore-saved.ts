import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { ExploreSavedQueryFragment } from "../fragments/explore-saved-query.ts";
import type { ExploreSavedQuery, ExploreSavedQueryVariables } from "../types.ts";

export const ExploreSavedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreSaved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedQueries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExploreSavedQuery"}}]}}]}},ExploreSavedQueryFragment]} as unknown as TypedDocumentNode<ExploreSavedQuery, ExploreSavedQueryVariables>;
