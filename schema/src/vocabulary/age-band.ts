/** How long a pending case has been waiting since its acceptance, in bands. */
export const AGE_BANDS = ["days_0_15", "days_16_30", "days_31_60", "days_61_90", "days_over_90"] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** The first day of each band after the first. */
export const AGE_BAND_STARTS: readonly number[] = [16, 31, 61, 91];
