import { monthIndex } from "@plumbline/schema/vocabulary/period.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import { readCriteria } from "../../store/read/read-criteria.ts";
import { readUnitScores } from "../../store/read/read-unit-scores.ts";
import { competitionRanks } from "../../statistics/rank.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import type { QuestionContext } from "../question-context.ts";
import { QuestionError } from "../question-error.ts";
import { LIMITS } from "../selection/limits.ts";
import { loadLookups } from "../selection/load-lookups.ts";
import type { Lookups } from "../selection/lookups.ts";
import { parsePeriods, tooManyPeriods } from "../selection/parse-periods.ts";
import { parseRegions } from "../selection/parse-regions.ts";
import { readPoint } from "../selection/read-point.ts";
import type { Assessment, AssessmentRequest } from "./assessment-answer.ts";
import { lastVersion, schemeName } from "./schemes.ts";
import { ScoreBook, lastQuarter } from "./score-book.ts";
import type { Scored } from "./score-book.ts";

/** Scores of units by a scheme's last version, their weighted totals, and places within each unit's peer group. */
export async function assessment(context: QuestionContext, request: AssessmentRequest): Promise<Assessment> {
  const { room, tx, budget } = context;
  const catalogue = await room.catalogues.of(tx);
  const lookups = await loadLookups(context, catalogue, { ...request, basis: "live" });
  const regions = boundedRegions(request, catalogue, lookups);
  const periods = parsePeriods(request.periods, lookups);
  if (periods.length === 0) throw new QuestionError("EMPTY_SELECTION", "The question names no periods: name at least one.");
  if (periods.length > LIMITS.periods) throw tooManyPeriods(periods.length, "The question");
  const [stored, { version }] = await Promise.all([readCriteria(tx), readPoint(tx, request.asOf, "live")]);
  const criteria = lastVersion(request.scheme, stored);
  const schemeVersion = criteria[0]?.schemeVersion ?? 1;
  const peers = new Map([...new Set(regions.map(({ level }) => level))].map((level) => [level, catalogue.tree.within(catalogue.tree.root.code, level)]));
  const read = new Set([...regions, ...[...peers.values()].flat()]);
  budget.take({ rows: regions.length * periods.length * criteria.length, figures: read.size * periods.length * criteria.length });
  const scores = await readUnitScores(tx, {
    scheme: request.scheme,
    schemeVersion,
    places: [...read].map(({ countyCode, code }) => ({ countyCode, regionCode: code })),
    starts: [...new Set(periods.flatMap((period) => [period, lastQuarter(period)]).map(({ start }) => monthIndex(start)))],
    version: version.version,
  });
  const book = new ScoreBook(criteria, scores, catalogue);
  const grid = <T>(of: (region: Region, period: Period) => T): T[] => regions.flatMap((region) => periods.map((period) => of(region, period)));
  const totals = grid((region, period) => book.total(region, period));
  const places = rankGroups(book, peers, periods);
  const name = schemeName(request.scheme, catalogue);
  const asked = new Set(regions.map(({ code }) => code as string));
  return {
    version,
    scheme: request.scheme,
    schemeVersion,
    ...name,
    regions,
    periods,
    totals: totals.map(({ score }) => score),
    missing: totals.map(({ missing }) => missing),
    rank: grid((region, period) => places.get(period)?.get(region) ?? null),
    synthetic: scores.some((score) => score.synthetic && asked.has(score.regionCode)),
    criteria: criteria.map((criterion) => {
      const scored: Scored[] = grid((region, period) => book.score(criterion, region, period));
      return { criterion, scores: scored.map(({ score }) => score), missing: scored.map(({ missing }) => missing) };
    }),
  };
}

function boundedRegions(request: AssessmentRequest, { tree }: InstallationCatalogue, lookups: Lookups): Region[] {
  const regions = parseRegions(request.regions, tree, lookups);
  if (regions.length === 0) throw new QuestionError("EMPTY_SELECTION", "The question names no regions: name at least one.");
  if (regions.length > LIMITS.regions) {
    throw new QuestionError("SELECTION_TOO_LARGE", `The question asks for ${regions.length} regions; one answer holds at most ${LIMITS.regions}. Ask in parts.`, { count: regions.length, bound: LIMITS.regions });
  }
  return regions;
}

/** Places of every peer group by total, ties 1,1,3; own-level leaves take none. */
function rankGroups(book: ScoreBook, peers: ReadonlyMap<string, readonly Region[]>, periods: readonly Period[]): Map<Period, Map<Region, number>> {
  return new Map(
    periods.map((period) => {
      const places = new Map<Region, number>();
      for (const group of peers.values()) {
        competitionRanks(group.map((peer) => book.total(peer, period).score), "higher").forEach((rank, index) => {
          const peer = group[index];
          if (peer !== undefined && rank !== null) places.set(peer, rank);
        });
      }
      return [period, places];
    }),
  );
}
