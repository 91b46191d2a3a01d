import type { Language } from "../../../ui/language.ts";
import { REGISTRY } from "./registry.ts";
import type { ViewId } from "./view-ids.ts";
import type { ViewProps } from "./view.ts";

/** Most views below the first. */
const MOST_BESIDE = 2;

/** What stands below once a view is chosen or let go: one more than there is room for takes the place of the one chosen first. */
export function toggledBeside(shown: readonly ViewId[], view: ViewId): readonly ViewId[] {
  return shown.includes(view) ? shown.filter((one) => one !== view) : [...shown.slice(1 - MOST_BESIDE), view];
}

/** What stands below the first view: what the address names, otherwise the view's companions as far as they fit (none on the phone, where they would be a long way down); never the view itself. */
export function besideViews({ request, sheets }: Pick<ViewProps, "request" | "sheets">, language: Language, phone: boolean): readonly ViewId[] {
  const { view, beside } = request;
  if (beside !== null) return beside.filter((one) => one !== view);
  if (phone) return [];
  return REGISTRY[view].companions.filter((one) => REGISTRY[one].fit(request, sheets, language) === null);
}
