import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { CompareGroupsQuery, CompareGroupsQueryVariables } from "../types.ts";

export const CompareGroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regionGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"regions"}}]}}]}}]} as unknown as TypedDocumentNode<CompareGroupsQuery, CompareGroupsQueryVariables>;
