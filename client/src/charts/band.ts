/** Is the distance from the reference line more than chance? `notRanked` also stands for neutral metrics and for no value. */
export type Band = "better" | "similar" | "worse" | "notRanked";
