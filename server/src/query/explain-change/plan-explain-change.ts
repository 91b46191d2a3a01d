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
import type { ExplainChangeRequest } from "./change-explanation.ts";
import { divideRegion } from "./divide-region.ts";

/** Effects are chained over every pair of periods; a year by months fits. */
const MOST_PERIODS = 13;

export interface ExplainChangePlan {
  readonly metric: SelectedMetric;
  readonly region: Region;
  readonly level: RegionLevel;
  /** From the first to the last, in order of time. */
  readonly periods: readonly Period[];
  readonly parts: readonly Region[];
}

/** Reads the question and divides the region; throws a QuestionError that names the value and the bound. */
export function planExplainChange(request: ExplainChangeRequest, catalogue: InstallationCatalogue): ExplainChangePlan {
  const metric = parseMetric(request.metric, catalogue);
  const region = parseRegion(request.region, catalogue.tree);
  assertBound(request.through.length, MOST_PERIODS - 2, "periods on the way", "The explanation");
  const periods = inOrder([request.from, ...request.through, request.to].map(parsePeriod));
  const level = levelOf(region, request.level ?? null, catalogue.tree);
  const lowest = lowestLevel(metric);
  if (isBelow(level, lowest)) throw new QuestionError("UNSUITABLE_METRIC", `${metric.ref} is collected by ${lowest}, so its change has no parts of level ${level}: ask for the level ${lowest}.`);
  const parts = divideRegion(region, level, catalogue.tree);
  assertBound(parts.length, LIMITS.listed, "parts", "The explanation");
  return { metric, region, level, periods, parts };
}

function inOrder(periods: readonly Period[]): readonly Period[] {
  periods.forEach((period, at) => {
    const before = periods[at - 1];
    if (before === undefined) return;
    const [id, idBefore] = [periodId(period), periodId(before)];
    if (period.months !== before.months) throw new QuestionError("UNSUITABLE_PERIODS", `${idBefore} and ${id} are of different lengths: a change is explained between periods of one length.`);
    if (period.start <= before.start) throw new QuestionError("UNSUITABLE_PERIODS", `${id} does not lie after ${idBefore}: write the periods in order of time, each once.`);
  });
  return periods;
}

function levelOf(region: Region, asked: RegionLevel | null, tree: RegionTree): RegionLevel {
  const level = asked ?? tree.children(region.code)[0]?.level;
  if (level !== undefined && isBelow(level, region.level) && tree.children(region.code).length > 0) return level;
  const why = level === undefined || tree.children(region.code).length === 0 ? "nothing lies below it" : `${level} does not lie below ${region.level}`;
  throw new QuestionError("EMPTY_SELECTION", `${region.nameEn} (${region.code}) has no parts to explain its change by: ${why}.`);
}
