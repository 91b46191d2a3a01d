import { periodId } from "@plumbline/schema/vocabulary/period.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { Region, RegionLevel } from "@plumbline/schema/vocabulary/region.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import { isBelow } from "../catalogue/region-tree.ts";
import type { RegionTree } from "../catalogue/region-tree.ts";
import { lowestLevel } from "../compare/metric-values.ts";
import { QuestionError } from "../question-error.ts";
import { assertBound } from "../selection/assert-bound.ts";
import { LIMITS } from "../selection/limits.ts";
import { parseMetric } from "../selection/parse-metrics.ts";
import { parsePeriod } from "../selection/parse-periods.ts";
import { parseRegion } from "../selection/parse-regions.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import type { ChangeDivision, ChangePart, ExplainChangeRequest } from "./change-explanation.ts";
import { divideRegion } from "./divide-region.ts";
import { keysOf } from "./keys-of.ts";

/** Effects are chained over every pair of periods; a year by months fits. */
const MOST_PERIODS = 13;
/** Parts × periods: each pair of periods is decomposed. */
const MOST_VALUES = 10_000;

export interface ExplainChangePlan {
  readonly metric: SelectedMetric;
  readonly region: Region;
  readonly level: RegionLevel;
  /** From the first to the last, in order of time. */
  readonly periods: readonly Period[];
  readonly divisions: readonly ChangeDivision[];
  readonly parts: readonly ChangePart[];
  /** The metric by each key of its breakdown; empty where it is not divided by them. */
  readonly keys: readonly SelectedMetric[];
}

/** Reads the question and divides the region; throws a QuestionError that names the value and the bound. */
export function planExplainChange(request: ExplainChangeRequest, catalogue: InstallationCatalogue): ExplainChangePlan {
  const metric = parseMetric(request.metric, catalogue);
  const region = parseRegion(request.region, catalogue.tree);
  assertBound(request.through.length, MOST_PERIODS - 2, "periods on the way", "The explanation");
  const periods = inOrder([request.from, ...request.through, request.to].map(parsePeriod));
  const level = levelOf(region, request.level ?? null, catalogue.tree);
  const lowest = lowestLevel(metric);
  if (isBelow(level, lowest)) throw new QuestionError("UNSUITABLE_METRIC", `${metric.ref} is collected by ${lowest}, so its change has no parts of level ${level}: ask for the level ${lowest}.`, { offender: metric.ref });
  const groups = groupsOf(request.groups, region, level);
  const keys = request.breakdown ? keysOf(metric, catalogue) : [];
  const divided = divideRegion(region, level, catalogue.tree);
  const regions = request.units === "today" ? divided.filter((part) => catalogue.today.stands(part)) : divided;
  const parts = regions.flatMap((part): ChangePart[] => {
    const path = groups.map((group) => holderOf(part, group, catalogue.tree));
    return keys.length === 0 ? [{ region: part, key: null, path }] : keys.map(({ breakdown }) => ({ region: part, key: breakdown, path: [...path, part] }));
  });
  assertBound(parts.length, LIMITS.listed, "parts", "The explanation");
  assertBound(parts.length * periods.length, MOST_VALUES, "parts by periods", "The explanation");
  const divisions = [...groups, level].map((one): ChangeDivision => ({ level: one, breakdown: false }));
  return { metric, region, level, periods, divisions: keys.length === 0 ? divisions : [...divisions, { level: null, breakdown: true }], parts, keys };
}

function inOrder(periods: readonly Period[]): readonly Period[] {
  periods.forEach((period, at) => {
    const before = periods[at - 1];
    if (before === undefined) return;
    const [id, idBefore] = [periodId(period), periodId(before)];
    if (period.months !== before.months) throw new QuestionError("UNSUITABLE_PERIODS", `${idBefore} and ${id} are of different lengths: a change is explained between periods of one length.`, { offender: `${idBefore}, ${id}` });
    if (period.start <= before.start) throw new QuestionError("UNSUITABLE_PERIODS", `${id} does not lie after ${idBefore}: write the periods in order of time, each once.`, { offender: `${idBefore}, ${id}` });
  });
  return periods;
}

function levelOf(region: Region, asked: RegionLevel | null, tree: RegionTree): RegionLevel {
  const level = asked ?? tree.children(region.code)[0]?.level;
  if (level !== undefined && isBelow(level, region.level) && tree.children(region.code).length > 0) return level;
  const why = level === undefined || tree.children(region.code).length === 0 ? "nothing lies below it" : `${level} does not lie below ${region.level}`;
  throw new QuestionError("EMPTY_SELECTION", `${region.nameEn} (${region.code}) has no parts to explain its change by: ${why}.`, { offender: region.code });
}

function groupsOf(asked: readonly RegionLevel[], region: Region, level: RegionLevel): readonly RegionLevel[] {
  asked.forEach((group, at) => {
    const above = asked[at - 1] ?? region.level;
    if (isBelow(group, above) && isBelow(level, group)) return;
    throw new QuestionError("UNSUITABLE_DIMENSIONS", `The groups of level ${group} do not lie between ${above} and ${level}: name levels above the parts' and below the region's, from the top, each once.`);
  });
  return asked;
}

/** The region of a level that holds the part; the part itself where it is of that level or belongs to none. */
function holderOf(part: Region, level: RegionLevel, tree: RegionTree): Region {
  for (let at: Region | undefined = part; at !== undefined; at = at.parentCode === null ? undefined : tree.get(at.parentCode)) {
    if (at.level === level && !at.own) return at;
  }
  return part;
}
