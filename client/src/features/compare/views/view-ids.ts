/** The ways to see a comparison, in the order of their bar. */
export const VIEWS = ["trend", "bars", "ranks", "slope", "heat", "strip", "map", "scatter", "funnel", "control", "change", "table"] as const;
export type ViewId = (typeof VIEWS)[number];
