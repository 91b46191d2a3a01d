import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { RegionNameFragment } from "../fragments/region-name.ts";
import { BoardSeriesFragment } from "../fragments/board-series.ts";
import { BoardComparisonFragment } from "../fragments/board-comparison.ts";
import type { BoardMatrixQuery, BoardMatrixQueryVariables } from "../types.ts";

export const BoardMatrixDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BoardMatrix"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"selection"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SelectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"selection"},"value":{"kind":"Variable","name":{"kind":"Name","value":"selection"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardComparison"}}]}}]}},RegionNameFragment,BoardSeriesFragment,BoardComparisonFragment]} as unknown as TypedDocumentNode<BoardMatrixQuery, BoardMatrixQueryVariables>;
