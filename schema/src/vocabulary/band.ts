/** Distance from the reference line: more than chance or not, or not to be judged. */
export const BANDS = ["better", "similar", "worse", "not_ranked"] as const;
export type Band = (typeof BANDS)[number];
