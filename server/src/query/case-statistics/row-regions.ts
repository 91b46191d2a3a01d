import { REGION_LEVELS } from "@plumbline/schema/vocabulary/region.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import { isBelow } from "../catalogue/region-tree.ts";
import { QuestionError } from "../question-error.ts";
import { assertBound } from "../selection/assert-bound.ts";
import { LIMITS } from "../selection/limits.ts";
import type { Lookups } from "../selection/lookups.ts";
import { parseRegion, parseRegions } from "../selection/parse-regions.ts";
import type { CaseStatisticsRequest } from "./case-statistics-request.ts";

export interface RowRegions {
  /** The regions of the rows, or without REGION those whose cases are counted together. */
  readonly regions: readonly Region[];
  /** The one region that all of them add up to; null where the asker lists them. */
  readonly top: Region | null;
}

/** The regions that a question lists, or those of one level that add up to the one it names. */
export function rowRegions(request: CaseStatisticsRequest, catalogue: InstallationCatalogue, lookups: Lookups): RowRegions {
  const { regions, level, within } = request;
  if (regions === null || regions === undefined) return regionsWithin(request, catalogue);
  if ((level ?? within ?? null) !== null) {
    throw new QuestionError("UNSUITABLE_DIMENSIONS", "The question lists `regions` and gives `within` or `level` as well: leave these out, or list one set such as level(town,330421).");
  }
  if (regions.length === 0) throw new QuestionError("EMPTY_SELECTION", "The question names no regions: name at least one, or leave `regions` out.");
  // Refused before it is expanded, so that a long list costs nothing.
  assertBound(regions.length, LIMITS.listed, "regions", "The question");
  const { tree, today } = catalogue;
  const listed = parseRegions(regions, tree, lookups, request.units === "today" ? (region) => today.stands(region) : undefined);
  assertBound(listed.length, LIMITS.listed, "regions", "The question");
  return { regions: request.groupBy.includes("region") ? listed : outermost(listed, request, catalogue), top: null };
}

function regionsWithin({ groupBy, level, within, units }: CaseStatisticsRequest, { tree, today }: InstallationCatalogue): RowRegions {
  const top = within === null || within === undefined ? tree.root : parseRegion(within, tree);
  if (!groupBy.includes("region")) return { top, regions: [top] };
  const wanted = level ?? REGION_LEVELS[Math.min(REGION_LEVELS.indexOf(top.level) + 1, REGION_LEVELS.length - 1)] ?? top.level;
  const inside = units === "today" ? tree.subtree(top.code).filter((region) => today.stands(region)) : tree.subtree(top.code);
  if (!inside.some((region) => region.level === wanted)) {
    throw new QuestionError("EMPTY_SELECTION", `${top.code} holds no region of level ${wanted}: name a lower level, or a region above it.`, { offender: top.code });
  }
  // Own-level leaves of the level, and of those above it, so that the rows add up to the region.
  return { top, regions: inside.filter((region) => region.level === wanted || (region.own && isBelow(wanted, region.level))) };
}

/** Those of some regions that lie in none of the others, so that each case is counted once. */
function outermost(regions: readonly Region[], { units }: CaseStatisticsRequest, { tree, today }: InstallationCatalogue): readonly Region[] {
  const inner = new Set(regions.flatMap((region) => (units === "today" ? today.withTakenOver([region]) : [region]).flatMap((unit) => tree.subtree(unit.code)).filter((below) => below !== region)));
  return regions.filter((region) => !inner.has(region));
}
