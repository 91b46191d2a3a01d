import { registerEnumType } from "type-graphql";
import type { CaseOperator, CaseSource, CaseSubtotals, SortDirection } from "../vocabulary/case-question.ts";

export const CaseOperatorEnum = {
  LESS: "less",
  AT_MOST: "at_most",
  EQUAL: "equal",
  NOT_EQUAL: "not_equal",
  AT_LEAST: "at_least",
  MORE: "more",
} as const satisfies Record<string, CaseOperator>;

registerEnumType(CaseOperatorEnum, { name: "CaseOperator", description: "How a measure is held against a value: <, ≤, =, ≠, ≥, >." });

export const SortDirectionEnum = {
  ASCENDING: "ascending",
  DESCENDING: "descending",
} as const satisfies Record<string, SortDirection>;

registerEnumType(SortDirectionEnum, { name: "SortDirection", description: "From the least or from the most." });

export const CaseSubtotalsEnum = {
  NONE: "none",
  ROLLUP: "rollup",
  CUBE: "cube",
} as const satisfies Record<string, CaseSubtotals>;

registerEnumType(CaseSubtotalsEnum, {
  name: "CaseSubtotals",
  description: "Which totals come with the groups.",
  valuesConfig: {
    NONE: { description: "None." },
    ROLLUP: { description: "Over the last dimension, over the last two, and so on to the total of all." },
    CUBE: { description: "Over every choice of dimensions, as a table with rows and columns needs." },
  },
});

export const CaseSourceEnum = {
  CELLS: "cells",
  FACTS: "facts",
} as const satisfies Record<string, CaseSource>;

registerEnumType(CaseSourceEnum, {
  name: "CaseSource",
  description: "Where figures of cases were counted from.",
  valuesConfig: {
    CELLS: { description: "From stored sums by region, quarter, type and outcome." },
    FACTS: { description: "From the case records themselves, within the viewer's own records." },
  },
});
