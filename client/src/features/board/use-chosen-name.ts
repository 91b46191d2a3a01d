import { BoardCardsDocument } from "../../generated/graphql.ts";
import { capitalName } from "../../ui/formats/capital.ts";
import { useLanguage } from "../../ui/preferences.ts";
import type { BoardRequest } from "./board-request.ts";
import { useComparison } from "./use-comparison.ts";

/** The chosen metric by name where the cards know it, otherwise by its reference. */
export function useChosenName({ cards, metric, settled }: BoardRequest): string {
  const language = useLanguage();
  const { comparison } = useComparison(BoardCardsDocument, settled ? cards : null);
  const known = comparison?.series.find((series) => series.metric.code === metric || series.metric.ref === metric)?.metric;
  return known === undefined ? metric : capitalName(known, language);
}
