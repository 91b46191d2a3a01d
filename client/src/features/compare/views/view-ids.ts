/** The ways to see a comparison, in the order of their bar. */
export const VIEWS = ["trend", "bars", "heat", "map", "control", "table"] as const;
export type ViewId = (typeof VIEWS)[number];
