import type { CaseDimension } from "../../generated/graphql.ts";

/** What rows and columns of the table can be; ages have a panel of their own. */
export const DIMENSIONS = ["type", "region", "period", "matter", "field", "outcome", "organ", "channel", "procedure", "enterprise"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Dimensions whose values are words that cases carry. */
export const WORD_DIMENSIONS = ["matter", "field", "organ", "channel", "procedure"] as const;
export type WordDimension = (typeof WORD_DIMENSIONS)[number];

const CODES: Readonly<Record<Dimension, CaseDimension>> = {
  type: "TYPE", region: "REGION", period: "PERIOD", matter: "MATTER", field: "FIELD", outcome: "OUTCOME", organ: "ORGAN_CLASS", channel: "CHANNEL", procedure: "PROCEDURE", enterprise: "ENTERPRISE",
};

/** The dimension's name in the contract. */
export const codeOf = (dimension: Dimension): CaseDimension => CODES[dimension];

/** What stored sums tell apart: what approved and aired figures can be split by. */
export const STORED: ReadonlySet<Dimension> = new Set(["type", "region", "period", "outcome"]);
