/** Is the distance from the reference line more than chance? `notRanked` also stands for neutral metrics and for no value. */
export type Band = "better" | "similar" | "worse" | "notRanked";

/** The shape that says the same as the colour. */
export const BAND_GLYPH: Readonly<Record<Band, string>> = { better: "▲", similar: "●", worse: "▼", notRanked: "○" };
