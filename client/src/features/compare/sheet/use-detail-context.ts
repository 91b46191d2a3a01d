import { useInstallation } from "../../../filters/installation.ts";
import type { Basis } from "../../../filters/selection.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import type { DetailContext } from "./cell-detail.ts";

/** What is the same for every tooltip of a comparison. */
export function useDetailContext(basis: Basis): DetailContext {
  return { language: useLanguage(), timeZone: useInstallation().timeZone, basis };
}
