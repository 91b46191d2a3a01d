import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import type { Region, RegionCode } from "@plumbline/schema/vocabulary/region.ts";
import { isOwn } from "../store/scope.ts";
import type { Scope } from "../store/scope.ts";
import type { CompareOptions } from "./compare/compare-options.ts";
import { QuestionError } from "./question-error.ts";

/** Whether all regions' live figures are open to the asker, or only those of their own region. */
export function seesAll(scope: Scope, basis: Basis): boolean {
  return basis !== "live" || scope.live;
}

/**
 * Refuses regions whose live figures the asker may not see: the database would hide their cells, and a figure that is hidden
 * must not pass for one that was not reported, nor a sum over what is left for the whole.
 */
export function assertSight(scope: Scope, basis: Basis, asked: readonly Region[]): void {
  if (seesAll(scope, basis)) return;
  const hidden = asked.find((region) => !isOwn(scope, region));
  if (hidden === undefined) return;
  throw new QuestionError("FORBIDDEN", `The live figures of ${hidden.nameEn} (${hidden.code}) are not open to the role “${scope.role}”: ask for approved or aired ones, or for your own region and what lies below it.`, { offender: hidden.code });
}

/**
 * Refuses places whose case records the asker may not read: the database would hide them, and what is counted from the rest
 * must not pass for the whole.
 */
export function assertRecordSight(scope: Scope, places: readonly Region[]): void {
  const hidden = scope.records ? places.find((place) => !isOwn(scope, place)) : places[0];
  if (hidden === undefined) return;
  throw new QuestionError("FORBIDDEN", `This is counted from case records, and those of ${hidden.nameEn} (${hidden.code}) are not open to the role “${scope.role}”: ask by region, quarter, type and outcome alone, or for your own region and what lies below it.`, { offender: hidden.code });
}

/** Whether a region's live figure is the asker's to see. */
export function seesLive(scope: Scope, region: Region): boolean {
  return seesAll(scope, "live") || isOwn(scope, region);
}

/** The county that stands for the whole where an asker sees live figures of one county alone. */
function ownLine({ counties, regions }: Scope): RegionCode | null {
  const [county, ...others] = counties;
  return regions === "all" && county !== undefined && others.length === 0 ? county : null;
}

/**
 * What can be derived from what the asker sees: of live figures of one county no place among all counties, and the county's
 * own line instead of the whole's; of a single town not even a line.
 */
export function withinSight(options: CompareOptions, scope: Scope, basis: Basis): CompareOptions {
  if (seesAll(scope, basis)) return options;
  const line = ownLine(scope);
  const { derived = null } = options;
  // A county's towns have their share in it; its own share would tell the whole.
  const within = derived === null ? null : { ...derived, distanceToBest: false, smoothed: false, shareOfParent: derived.shareOfParent && line !== null, parentsWithin: line };
  return { ...options, rank: false, rankMove: false, reference: options.reference && line !== null, line, derived: within };
}
