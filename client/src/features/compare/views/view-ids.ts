/** The ways to see a comparison, in the order of their bar. */
export const VIEWS = ["trend", "bars", "ranks", "slope", "heat", "strip", "map", "scatter", "funnel", "control", "change", "table"] as const;
export type ViewId = (typeof VIEWS)[number];

/** The views that show one quarter, which is chosen in them. */
export const QUARTER_VIEWS: ReadonlySet<ViewId> = new Set<ViewId>(["bars", "ranks", "strip", "map", "scatter", "funnel"]);
