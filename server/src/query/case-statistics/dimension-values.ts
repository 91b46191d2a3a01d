import { AGE_BANDS } from "@plumbline/schema/vocabulary/age-band.ts";
import type { CaseDimension } from "@plumbline/schema/vocabulary/case-dimension.ts";
import { OUTCOMES, UNRECORDED } from "@plumbline/schema/vocabulary/case-record.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import { hasCases } from "./case-tally.ts";
import type { TalliedGroup } from "./group-tallies.ts";
import type { CaseStatisticsPlan } from "./plan-case-statistics.ts";

export interface DimensionValues {
  /** In the dimension's own order; of words that cases carry, those that some case does. */
  readonly values: readonly string[];
  /** Whether a value stands in the answer although no case has it. */
  readonly always: boolean;
}

/** The values of each dimension that the answer knows, in their own order. */
export function dimensionValues(plan: CaseStatisticsPlan, groups: readonly TalliedGroup[], catalogue: InstallationCatalogue): readonly DimensionValues[] {
  return plan.groupBy.map((dimension, at) => {
    const met = new Set(groups.flatMap(({ values, tally }) => (hasCases(tally) ? [values[at] ?? ""] : [])));
    return valuesOf(dimension, met, plan, catalogue);
  });
}

function valuesOf(dimension: CaseDimension, met: ReadonlySet<string>, plan: CaseStatisticsPlan, { breakdowns }: InstallationCatalogue): DimensionValues {
  const asked = (list: readonly unknown[] | null | undefined): boolean => list !== null && list !== undefined;
  switch (dimension) {
    case "region":
      return { values: plan.regions.map((_, place) => String(place)), always: true };
    case "period":
      return { values: plan.periods.map((_, place) => String(place)), always: true };
    case "type":
      return { values: asked(plan.request.types) ? plan.types : plan.types.filter((type) => met.has(type)), always: true };
    case "age_band":
      return { values: AGE_BANDS.filter((band) => plan.request.filter?.ageBands?.includes(band) ?? true), always: true };
    case "outcome":
      return plan.outcomes === null
        ? { values: inOrder(met, plan.types.flatMap((type) => OUTCOMES[type] ?? [])), always: false }
        : { values: plan.outcomes, always: true };
    case "enterprise":
      return { values: inOrder(met, ["yes", "no"]), always: false };
    case "matter":
    case "field":
    case "organ_class":
    case "channel":
    case "procedure":
      return { values: inOrder(met, (breakdowns.get(dimension) ?? []).map(({ key }) => key)), always: false };
  }
}

/** The words that are met: known ones in their order, others by code, none at all last. */
function inOrder(met: ReadonlySet<string>, known: readonly string[]): string[] {
  const others = [...met].filter((word) => word !== UNRECORDED && !known.includes(word)).sort();
  return [...new Set([...known, ...others, UNRECORDED])].filter((word) => met.has(word));
}
