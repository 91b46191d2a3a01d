import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { SavedViewFragment } from "../fragments/saved-view.ts";
import type { SavedViewsQuery, SavedViewsQueryVariables } from "../types.ts";

export const SavedViewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SavedViews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedQueries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedView"}}]}}]}},SavedViewFragment]} as unknown as TypedDocumentNode<SavedViewsQuery, SavedViewsQueryVariables>;
