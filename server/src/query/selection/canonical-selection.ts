import type { QuestionContext } from "../question-context.ts";
import { loadLookups } from "./load-lookups.ts";
import { parseSelection } from "./parse-selection.ts";
import { selectionHash } from "./selection-hash.ts";
import type { SelectionRequest } from "./selection.ts";

/** A selection's one form, and how much it asks for. */
export interface CanonicalSelection {
  readonly text: string;
  readonly hash: string;
  readonly metrics: number;
  readonly regions: number;
  readonly periods: number;
  /** Metrics × regions × periods. */
  readonly cells: number;
}

/** Prints a selection in its canonical form with its sizes; refuses what `compare` would refuse for its words. */
export async function canonicalSelection(context: QuestionContext, request: SelectionRequest): Promise<CanonicalSelection> {
  const catalogue = await context.room.catalogues.of(context.tx);
  const { metrics, regions, periods, text } = parseSelection(request, catalogue, await loadLookups(context, catalogue, request));
  if (text === null) throw new Error("A selection that was read from words came back without its text.");
  const sizes = { metrics: metrics.length, regions: regions.length, periods: periods.length };
  return { text, hash: selectionHash(text), ...sizes, cells: sizes.metrics * sizes.regions * sizes.periods };
}
