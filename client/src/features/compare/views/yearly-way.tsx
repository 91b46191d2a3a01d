import textLink from "../../../ui/components/text-link.module.css";
import { useLanguage } from "../../../ui/preferences.ts";
import type { CompareRequest } from "../address/compare-request.ts";
import { useCompareNavigation } from "../address/use-compare-navigation.ts";
import { yearlyRemedy } from "./yearly-first.ts";

/** From quarters, of which what is measured by year has no values, to its whole years. */
export function YearlyWay({ request }: { readonly request: Pick<CompareRequest, "keptByYear"> }) {
  const language = useLanguage();
  const change = useCompareNavigation();
  const { label, search } = yearlyRemedy(request, language);
  return (
    <button type="button" className={textLink["finger"]} onClick={() => change(search)}>
      {label}
    </button>
  );
}
