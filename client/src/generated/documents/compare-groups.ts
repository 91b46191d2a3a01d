import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { CompareGroupFragment } from "../fragments/compare-group.ts";
import type { CompareGroupsQuery, CompareGroupsQueryVariables } from "../types.ts";

export const CompareGroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regionGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompareGroup"}}]}}]}},CompareGroupFragment]} as unknown as TypedDocumentNode<CompareGroupsQuery, CompareGroupsQueryVariables>;
