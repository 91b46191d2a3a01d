import type { RegionNameFragment } from "../../../generated/graphql.ts";
import { NOTHING_SAID } from "../../../ui/formats/completeness.ts";
import type { SheetLine } from "../sheet/sheet.ts";

/** The reference line of a question that gives its value alone; null where it gives none. */
export function observedLine(region: RegionNameFragment, value: number | null): SheetLine | null {
  if (value === null) return null;
  const unknown = { numerator: null, denominator: null, n: null, lower: null, upper: null, yearOnYear: null, rank: null, ranked: null, rankMove: null, band: null, provisional: false, ...NOTHING_SAID };
  return { region, comparable: true, at: () => ({ kind: "observed", value, synthetic: false, ...unknown }) };
}
