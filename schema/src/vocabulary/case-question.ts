/** How a measure is held against a value. */
export const CASE_OPERATORS = ["less", "at_most", "equal", "not_equal", "at_least", "more"] as const;
export type CaseOperator = (typeof CASE_OPERATORS)[number];

export const SORT_DIRECTIONS = ["ascending", "descending"] as const;
export type SortDirection = (typeof SORT_DIRECTIONS)[number];

/** `rollup`: totals over the last dimension, the last two, and so on; `cube`: over every choice of dimensions. */
export const CASE_SUBTOTALS = ["none", "rollup", "cube"] as const;
export type CaseSubtotals = (typeof CASE_SUBTOTALS)[number];

/** Where figures of cases are counted from. */
export const CASE_SOURCES = ["cells", "facts"] as const;
export type CaseSource = (typeof CASE_SOURCES)[number];
