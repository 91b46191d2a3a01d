import { EmptyState } from "../../ui/components/empty-state.tsx";
import textLink from "../../ui/components/text-link.module.css";
import { pick } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import type { CasesRequest } from "./cases-request.ts";
import { useCasesWords } from "./cases-words.ts";
import { chosenFilters } from "./chosen-filters.ts";
import { WORD_DIMENSIONS } from "./dimensions.ts";
import { useCasesNavigation } from "./use-cases-navigation.ts";

/** In place of a table or a chart of nothing: which filters or types no case meets, and the page without them. */
export function NoCases({ request }: { readonly request: CasesRequest }) {
  const words = useCasesWords();
  const language = useLanguage();
  const change = useCasesNavigation();
  const filters = chosenFilters(request, language);
  const way = (label: string, onClick: () => void) => <button type="button" className={textLink["finger"]} onClick={onClick}>{label}</button>;
  if (filters.length === 0) return <EmptyState sentence={words.noCases} action={request.types === null ? undefined : way(words.seeAllTypes, () => change({ types: undefined, list: undefined }))} />;
  const clear = () => change({ ...Object.fromEntries(WORD_DIMENSIONS.map((dimension) => [dimension, undefined])), outcomes: undefined, enterprise: undefined, list: undefined });
  return (
    <EmptyState
      sentence={words.noCasesOf(filters.join(pick(language, "、", ", ")))}
      action={way(words.clearFilters, clear)}
    />
  );
}
