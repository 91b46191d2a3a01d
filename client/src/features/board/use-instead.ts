import { basisSearch } from "../../filters/selection-search.ts";
import { useWords } from "../../ui/words.ts";
import type { BoardRequest } from "./board-request.ts";
import { useBoardNavigation } from "./use-board-navigation.ts";

/** The way out where live figures are refused: the approved ones. */
export function useInstead({ basis, choice }: BoardRequest): { readonly label: string; readonly onChoose: () => void } | null {
  const words = useWords();
  const { change } = useBoardNavigation();
  return basis === "live" ? { label: words.seeInstead(words.bases.approved), onChoose: () => change({ basis: basisSearch("approved", choice.fallback) }) } : null;
}
