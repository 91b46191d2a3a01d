import { EmptyState } from "../../ui/components/empty-state.tsx";
import { pick } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import type { CasesRequest } from "./cases-request.ts";
import { useCasesWords } from "./cases-words.ts";
import styles from "./cases.module.css";
import { chosenFilters } from "./chosen-filters.ts";
import { WORD_DIMENSIONS } from "./dimensions.ts";
import { useCasesNavigation } from "./use-cases-navigation.ts";

/** In place of a table without rows: which filters nothing meets, and the table without them. */
export function NoCases({ request }: { readonly request: CasesRequest }) {
  const words = useCasesWords();
  const language = useLanguage();
  const change = useCasesNavigation();
  const filters = chosenFilters(request, language);
  if (filters.length === 0) return <EmptyState sentence={words.noCases} />;
  const clear = () => change({ ...Object.fromEntries(WORD_DIMENSIONS.map((dimension) => [dimension, undefined])), outcomes: undefined, enterprise: undefined, list: undefined });
  return (
    <EmptyState
      sentence={words.noCasesOf(filters.join(pick(language, "、", ", ")))}
      action={<button type="button" className={styles["link"]} onClick={clear}>{words.clearFilters}</button>}
    />
  );
}
