import { BoardCardsDocument } from "../../generated/graphql.ts";
import { useLanguage } from "../../ui/preferences.ts";
import type { BoardRequest } from "./board-request.ts";
import { figureName } from "./figure-name.ts";
import { useComparison } from "./use-comparison.ts";

/** The chosen metric, or another one of the board, by what its panels call it where the cards know it, otherwise by its reference. */
export function useChosenName({ cards, metric: chosen, settled }: BoardRequest, metric = chosen): string {
  const language = useLanguage();
  const { comparison } = useComparison(BoardCardsDocument, settled ? cards : null);
  const known = comparison?.series.find((series) => series.metric.code === metric || series.metric.ref === metric)?.metric;
  return known === undefined || comparison === undefined ? metric : figureName(known, comparison.accumulation, language);
}
