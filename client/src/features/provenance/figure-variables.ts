import { basisInput } from "../../filters/selection.ts";
import type { Figure } from "../../filters/figure-door.ts";
import type { FigureProvenanceQueryVariables } from "../../generated/graphql.ts";

export type FigureVariables = FigureProvenanceQueryVariables;

/** A figure as variables of an operation. */
export function figureVariables({ basis, ...figure }: Figure): FigureVariables {
  return { ...figure, basis: basisInput(basis) };
}
