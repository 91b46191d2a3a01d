/** What an annotation of a region's period is about: something that may explain why figures move. */
export const REGION_EVENT_KINDS = ["campaign", "law", "merger", "method", "other"] as const;
export type RegionEventKind = (typeof REGION_EVENT_KINDS)[number];
