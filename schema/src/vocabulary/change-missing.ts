/** Why a value that is there has no change: a sum that lacks units or months is no measure of one that has them. */
export const CHANGE_GAPS = ["incomplete", "base_incomplete", "base_missing", "base_zero"] as const;
export type ChangeMissing = (typeof CHANGE_GAPS)[number];
