/** 实时 everything known · 已审定 as approved · 已晾晒 as aired and frozen. */
export const BASES = ["live", "approved", "aired"] as const;
export type Basis = (typeof BASES)[number];
