import type { ComponentType, LazyExoticComponent } from "react";
import type { Language } from "../../../ui/language.ts";
import type { CompareRequest } from "../address/compare-request.ts";
import type { CompareSearch } from "../address/compare-search.ts";
import type { Sheet } from "../sheet/sheet.ts";
import type { ViewId } from "./view-ids.ts";

/** What every view is drawn from; a view that asks a question of its own takes from the request what it needs. */
export interface ViewProps {
  readonly request: CompareRequest;
  /** One a subject, at least one. */
  readonly sheets: readonly [Sheet, ...Sheet[]];
  /** Where the view stands: alone across the page, or with another one beside it. */
  readonly place: ViewPlace;
}

export interface ViewPlace {
  readonly kind: "main" | "beside";
  /** True while the sheets of another selection are still shown. */
  readonly busy: boolean;
}

/** Why a view cannot show a selection, and the one change that lets it, where there is one. */
export interface Misfit {
  readonly reason: string;
  readonly remedy: { readonly label: string; readonly search: CompareSearch } | null;
}

/** Null where the view can show the selection. */
export type Fit = (request: CompareRequest, sheets: readonly [Sheet, ...Sheet[]], language: Language) => Misfit | null;

/** One way to see a comparison: when it fits, what stands below it by itself, and its component, which is loaded on use. */
export interface View {
  readonly fit: Fit;
  readonly companions: readonly ViewId[];
  readonly Panel: LazyExoticComponent<ComponentType<ViewProps>>;
}
