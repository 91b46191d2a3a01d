import { formatRange, periodLabel } from "../../../ui/formats/period.ts";
import { pick, type Language } from "../../../ui/language.ts";
import { unbroken } from "../address/unbroken.ts";
import type { SheetPeriod } from "./sheet.ts";

/** The periods shown, in words: by their ends where they follow one another, otherwise each one, for a range would name those between them as well. */
export function spanText(periods: readonly SheetPeriod[], language: Language): string {
  const labels = periods.map((period) => periodLabel(period, language));
  return unbroken(periods) ? formatRange(labels[0] ?? "", labels.at(-1) ?? "", language) : labels.join(pick(language, "、", ", "));
}
