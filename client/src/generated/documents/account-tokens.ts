import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { AccountTokenFragment } from "../fragments/account-token.ts";
import type { AccountTokensQuery, AccountTokensQueryVariables } from "../types.ts";

export const AccountTokensDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountTokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountToken"}}]}}]}},AccountTokenFragment]} as unknown as TypedDocumentNode<AccountTokensQuery, AccountTokensQueryVariables>;
