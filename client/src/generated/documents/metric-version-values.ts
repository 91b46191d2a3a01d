import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { RegionNameFragment } from "../fragments/region-name.ts";
import { ProfileMetricFragment } from "../fragments/profile-metric.ts";
import { ProfileSeriesFragment } from "../fragments/profile-series.ts";
import { ProfileAnswerFragment } from "../fragments/profile-answer.ts";
import type { MetricVersionValuesQuery, MetricVersionValuesQueryVariables } from "../types.ts";

export const MetricVersionValuesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MetricVersionValues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"selection"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SelectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"selection"},"value":{"kind":"Variable","name":{"kind":"Name","value":"selection"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProfileAnswer"}}]}}]}},RegionNameFragment,ProfileMetricFragment,ProfileSeriesFragment,ProfileAnswerFragment]} as unknown as TypedDocumentNode<MetricVersionValuesQuery, MetricVersionValuesQueryVariables>;
