import { shiftPeriod } from "@plumbline/schema/vocabulary/period.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import { QuestionError } from "../question-error.ts";
import { assertWhole } from "../selection/assert-range.ts";
import { parseMetric } from "../selection/parse-metrics.ts";
import { parsePeerGroup } from "../selection/peer-group.ts";
import { parsePeriod } from "../selection/parse-periods.ts";
import { parseRegion } from "../selection/parse-regions.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import type { ComparableRequest } from "./comparable-answer.ts";

/** Counts of what comes in, one for each kind of work. */
const KINDS = ["XF01", "SS01", "TJ01", "FY01", "HS01", "ZF01"] as const;
/** Its denominator is the resident population. */
const PER_RESIDENT = "LS02";
const QUARTERS = 4;
const MOST = 20;

export interface ComparablePlan {
  readonly region: Region;
  /** All of its level, itself included, in official order. */
  readonly members: readonly Region[];
  /** The quarters of a year, oldest first. */
  readonly periods: readonly Period[];
  readonly kinds: readonly SelectedMetric[];
  /** Null where the catalogue has no metric per resident. */
  readonly perResident: SelectedMetric | null;
}

/** Reads the question, and refuses regions that have no peers and catalogues that count nothing to be alike in. */
export function planComparable(request: ComparableRequest, catalogue: InstallationCatalogue): ComparablePlan {
  assertWhole(request.first, { least: 1, most: MOST }, "first");
  const region = parseRegion(request.region, catalogue.tree);
  const period = parsePeriod(request.period);
  if (period.months !== 3) throw new QuestionError("UNSUITABLE_PERIODS", `“${request.period}” is no quarter: name the quarter with which the year of comparison ends.`, { offender: request.period });
  const { within, members } = parsePeerGroup({ level: region.level, within: request.within }, catalogue, false, "search for comparable regions");
  if (region.own || members.length < 2) throw new QuestionError("UNKNOWN_PLACE", `${region.nameEn} (${region.code}) has no peers to be compared with: name a county or a town.`, { offender: region.code });
  if (!members.includes(region)) throw new QuestionError("UNKNOWN_PLACE", `${region.nameEn} (${region.code}) does not lie inside ${within.nameEn} (${within.code}): name a region that holds it, or none.`, { offender: region.code });
  const known = (code: string): SelectedMetric[] => (catalogue.versions.has(code) ? [parseMetric(code, catalogue)] : []);
  const kinds = KINDS.flatMap(known);
  const perResident = known(PER_RESIDENT)[0] ?? null;
  if (kinds.length === 0 && perResident === null) {
    throw new QuestionError("UNSUITABLE_METRIC", `Regions are alike by residents and by counts of work, and this catalogue has none of ${[PER_RESIDENT, ...KINDS].join(", ")}.`);
  }
  return { region, members, kinds, perResident, periods: Array.from({ length: QUARTERS }, (_, at) => shiftPeriod(period, at - QUARTERS + 1)) };
}
