/** The parts that a board may be made of, in the words of the catalogue. */
export const BOARD_PARTS = ["cards", "standing", "trend", "heat_map", "matrix", "published"] as const;

/**
 * cards: one card a metric, or of the chosen one alone beside a matrix; standing: the region's parts on a map and in ranked
 * bars; trend: the chosen metric over time; heat_map: towns × quarters by distance from the line; matrix: counties × metrics in
 * bands; published: figures quoted from documents.
 */
export type BoardPart = (typeof BOARD_PARTS)[number];

/** Columns of the grid that parts are placed on. */
export const BOARD_COLUMNS = 12;
