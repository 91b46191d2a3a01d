import { PillSelect } from "../../../ui/components/pill-select.tsx";
import { nameOf } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import type { CompareRequest } from "../address/compare-request.ts";
import { useCompareNavigation } from "../address/use-compare-navigation.ts";
import { useViewWords } from "../words/view-words.ts";

/** The region of views that show one: the whole, the counties of compared towns, or one of those that are compared. */
export function FocusPicker({ request: { home, within, parents, regions, focus } }: { readonly request: Pick<CompareRequest, "home" | "within" | "parents" | "regions" | "focus"> }) {
  const words = useViewWords();
  const language = useLanguage();
  const change = useCompareNavigation();
  const offered = [...(within === home.code ? [home] : []), ...parents, ...regions];
  return (
    <PillSelect
      bare
      small
      searchable={offered.length > 12}
      label={words.focusRegion}
      value={focus.code}
      options={offered.map((region) => ({ value: region.code, label: nameOf(region, language), search: `${region.nameZh} ${region.nameEn} ${region.pinyin} ${region.code}` }))}
      onChange={(code) => change({ focus: code, starts: undefined })}
    />
  );
}
