import { basisChoice } from "../../../filters/basis-choice.ts";
import { basisSearch } from "../../../filters/selection-search.ts";
import type { Viewer } from "../../../session/viewer.ts";
import type { RegionNameFragment } from "../../../generated/graphql.ts";
import type { CompareRequest } from "../address/compare-request.ts";
import { unbroken } from "../address/unbroken.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { QUARTER_VIEWS } from "../views/view-ids.ts";

/**
 * Where the cases behind a comparison are listed: those of the lowest region that holds all of it, of the types that its
 * measures count, in its quarters, or in the one that its view shows or that stands for single ones (cases are counted over a row of quarters), on its basis and as of its data version. Null for who may not read that region's cases, and
 * where no case is counted. `trail` leads from above down to the region.
 */
export function casesAddress(
  { quarters, byYear, view, at, basis, asOf }: Pick<CompareRequest, "quarters" | "byYear" | "view" | "at" | "basis" | "asOf">,
  sheets: readonly { readonly measure: Pick<Sheet["measure"], "caseTypes"> }[],
  trail: readonly Pick<RegionNameFragment, "code" | "parentCode">[],
  viewer: Pick<Viewer, "board" | "live" | "recordRegion" | "region">,
): string | null {
  const { recordRegion } = viewer;
  const region = trail.at(-1);
  const types = [...new Set(sheets.flatMap(({ measure }) => measure.caseTypes))];
  if (region === undefined || typeof recordRegion !== "string" || types.length === 0 || !trail.some(({ code }) => code === recordRegion)) return null;
  const [first, last] = QUARTER_VIEWS.has(view) || !unbroken(quarters) ? [at.id, at.id] : [quarters[0]?.id, quarters.at(-1)?.id];
  // Cases are counted by quarters, of which a year is four.
  const [from, to] = byYear ? [`${first}Q1`, `${last}Q4`] : [first, last];
  const named = basisSearch(basis, basisChoice(viewer, [region]).fallback);
  const parts = [
    `within=${region.code}`,
    `types=${types.join(",")}`,
    ...(first === undefined || last === undefined ? [] : [`periods=${from === to ? from : `${from}..${to}`}`]),
    ...(named === undefined ? [] : [`basis=${named}`]),
    ...(asOf === null ? [] : [`asOf=${encodeURIComponent(asOf)}`]),
  ];
  return `/cases?${parts.join("&")}`;
}
