import { MONTHS_OF_GRAIN, monthIndex, periodEnd } from "@plumbline/schema/vocabulary/period.ts";
import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import { REGION_LEVELS } from "@plumbline/schema/vocabulary/region.ts";
import type { RegionLevel } from "@plumbline/schema/vocabulary/region.ts";
import type { ReportedValue } from "@plumbline/schema/vocabulary/reported-value.ts";
import type { LandingCatalogue } from "../../store/catalogue/read-landing-catalogue.ts";

interface Fault {
  readonly field: "measure" | "region" | "period" | "breakdown" | "value";
  readonly value: string;
  readonly message: string;
}

const DIGITS = /^-?\d{1,18}(?:\.\d{1,12})?$/;
const rank = (level: RegionLevel): number => REGION_LEVELS.indexOf(level);

function checkMeasure(measure: Measure): string | null {
  if (measure.source.kind === "case") return `${measure.code} is counted from case records: import the records.`;
  if (measure.source.kind === "score") return `${measure.code} is the weighted total of assessment scores: import the scores.`;
  if (measure.source.kind === "derived") return `${measure.code} is derived from other figures: report those.`;
  return measure.kind === "count_distinct" ? `${measure.code} counts the members of a set: report its members, from which it is counted.` : null;
}

/** Why a region cannot report a measure, or null. */
export function checkRegion(measure: Measure, code: string, catalogue: LandingCatalogue): string | null {
  const region = catalogue.regions.get(code);
  if (region === undefined) return `“${code}” is no region of this installation: use its code.`;
  // An own-level leaf is a unit beside those of the collecting level, and may stand above it: a city's own towns' work.
  // What is never combined is reported for a whole, too: the survey of a city beside those of its counties.
  const whole = measure.overRegions === "none" && !region.own && rank(region.level) < rank(measure.level);
  const collects = whole || region.level === measure.level || (region.own && rank(region.level) < rank(measure.level));
  if (collects) return null;
  const fix = rank(region.level) < rank(measure.level) ? `it is the sum of its ${measure.level} figures: report those` : `report the figure of its ${measure.level}`;
  return `${region.nameZh} is a ${region.level}${region.own ? "'s own level" : ""} and ${measure.code} is collected by ${measure.level}; ${fix}.`;
}

/** Why a measure cannot be reported for a period, or null. */
export function checkPeriod(measure: Measure, { start, months }: ReportedValue["period"], keptFrom: string): string | null {
  const grain = MONTHS_OF_GRAIN[measure.grain];
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-01$/.test(start) || months !== grain || monthIndex(start) % grain !== 0) {
    return `${months} months from ${start} are no ${measure.grain}, by which ${measure.code} is collected: report each ${measure.grain}.`;
  }
  // A stock at the end of the last period before is the opening balance of the first.
  if (measure.kind === "stock" && periodEnd({ start, months }) === keptFrom) return null;
  return start < keptFrom ? `The period begins on ${start}, and figures are kept from ${keptFrom} on: leave it out, or set keptFrom of the installation earlier.` : null;
}

function checkValue({ value, missingReason }: ReportedValue): string | null {
  if (value === null) return missingReason === null ? "A value that is missing needs its reason." : null;
  if (missingReason !== null) return `The value ${value} stands beside the reason “${missingReason}” for a missing one: keep one of them.`;
  if (!DIGITS.test(value)) return `“${value}” is no number in digits: write 1234 or 12.5.`;
  return value.startsWith("-") && /[1-9]/.test(value) ? `${value} is below zero: report the corrected figure itself, not the difference.` : null;
}

function checkBreakdown(measure: Measure, key: string, catalogue: LandingCatalogue): string | null {
  if (key === "") return null;
  if (measure.breakdown === null) return `${measure.code} is not split by any list: leave out the key “${key}”.`;
  return catalogue.breakdowns.get(measure.breakdown)?.has(key) ? null : `“${key}” is no key of the list “${measure.breakdown}”: use one of its keys, or add it to the catalogue.`;
}

/** All that is wrong with a reported value in the light of the catalogue; locks are known to the database alone. */
export function checkObservation(reported: ReportedValue, catalogue: LandingCatalogue): Fault[] {
  const { measureCode, regionCode, period, breakdown } = reported;
  const measure = catalogue.measures.get(measureCode);
  if (measure === undefined) return [{ field: "measure", value: measureCode, message: `“${measureCode}” is no measure of this installation: use a code of the catalogue.` }];
  const found: readonly (readonly [Fault["field"], string, string | null])[] = [
    ["measure", measureCode, checkMeasure(measure)],
    ["region", regionCode, checkRegion(measure, regionCode, catalogue)],
    ["period", `${period.start}/${period.months}`, checkPeriod(measure, period, catalogue.keptFrom)],
    ["breakdown", breakdown, checkBreakdown(measure, breakdown, catalogue)],
    ["value", reported.value ?? "", checkValue(reported)],
  ];
  return found.flatMap(([field, value, message]) => (message === null ? [] : [{ field, value, message }]));
}
