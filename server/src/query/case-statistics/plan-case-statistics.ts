import { CASE_TYPES, OUTCOMES, SETTLED_OUTCOMES } from "@plumbline/schema/vocabulary/case-record.ts";
import type { CaseType } from "@plumbline/schema/vocabulary/case-record.ts";
import { REGION_LEVELS } from "@plumbline/schema/vocabulary/region.ts";
import { periodId, periodOf } from "@plumbline/schema/vocabulary/period.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import { caseFlowCodes } from "../../rollup/measures/case-flows.ts";
import type { CaseCellNeed, StoredPart } from "../../store/read/read-case-cells.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import { isAligned, spanOf, storedParts } from "../compare/span.ts";
import { QuestionError } from "../question-error.ts";
import { LIMITS } from "../selection/limits.ts";
import { plainLookups } from "../selection/load-lookups.ts";
import { parsePeriods, tooManyPeriods } from "../selection/parse-periods.ts";
import { parseRegion } from "../selection/parse-regions.ts";
import type { CaseStatisticsOptions, CaseStatisticsRequest } from "./case-statistics-answer.ts";

/** What one need counts. */
export interface PlannedNeed extends CaseCellNeed {
  readonly type: CaseType;
  readonly counts: "accepted" | "concluded" | "days";
}

export interface CaseStatisticsPlan {
  readonly request: CaseStatisticsRequest;
  /** The regions of the rows, or the one region whose cases are counted. */
  readonly regions: readonly Region[];
  readonly periods: readonly Period[];
  readonly types: readonly CaseType[];
  /** Outcomes asked for by name, or null. */
  readonly outcomes: readonly string[] | null;
  /** True when conclusions are told apart by outcome, so that open cases have no place. */
  readonly byOutcome: boolean;
  /** How many rows there can be before outcomes are told apart. */
  readonly groups: number;
  readonly needs: readonly PlannedNeed[];
  readonly places: readonly Region[];
  /** For each place, the rows' regions that it belongs to. */
  readonly regionsOfPlace: ReadonlyMap<Region, readonly number[]>;
  readonly parts: readonly StoredPart[];
  /** For each part, the periods that it belongs to. */
  readonly periodsOfPart: readonly (readonly number[])[];
}

/** Reads and bounds a question for case statistics and names the cells that answer it; knows no query. */
export function planCaseStatistics(request: CaseStatisticsRequest, options: CaseStatisticsOptions, catalogue: InstallationCatalogue): CaseStatisticsPlan {
  if (request.groupBy.length === 0) throw new QuestionError("EMPTY_SELECTION", "Case statistics need at least one dimension in groupBy.");
  const periods = parsePeriods(request.periods, plainLookups(catalogue));
  if (periods.length === 0) throw new QuestionError("EMPTY_SELECTION", "The question names no periods: name at least one.");
  if (periods.length > LIMITS.periods) throw tooManyPeriods(periods.length, "The question");
  const month = periods.find((period) => !isAligned(spanOf(period), 3));
  if (month !== undefined) {
    throw new QuestionError("PERIOD_NOT_KEPT", `Case statistics are kept by quarter, and ${periodId(month)} is no whole number of quarters: ask for ${periodId(periodOf(month.start, 3))}.`);
  }
  const regions = rowRegions(request, catalogue);
  const types = caseTypes(request.types ?? null);
  const outcomes = caseOutcomes(request.outcomes ?? null, catalogue);
  const byOutcome = request.groupBy.includes("outcome") || outcomes !== null;
  const grid = [
    request.groupBy.includes("region") ? regions.length : 1,
    request.groupBy.includes("period") ? periods.length : 1,
    request.groupBy.includes("type") ? types.length : 1,
  ].reduce((product, size) => product * size, 1);
  if (grid > LIMITS.rows) {
    throw new QuestionError("SELECTION_TOO_LARGE", `The question asks for ${grid} groups; one answer holds at most ${LIMITS.rows}. Ask for fewer regions, periods or types.`);
  }
  const regionsOfPlace = new Map<Region, number[]>();
  regions.forEach((region, index) => {
    for (const place of catalogue.tree.places(region)) regionsOfPlace.set(place, [...(regionsOfPlace.get(place) ?? []), index]);
  });
  const { parts, periodsOfPart } = request.groupBy.includes("period") ? planParts(periods) : planUnion(periods);
  return {
    request, regions, periods, types, outcomes, byOutcome, groups: grid,
    needs: types.flatMap((type) => planNeeds(type, byOutcome, outcomes, options)),
    places: [...regionsOfPlace.keys()],
    regionsOfPlace, parts, periodsOfPart,
  };
}

/** With REGION the regions of the level, own-level leaves included so that parts add up; otherwise the one region. */
function rowRegions({ groupBy, level, within }: CaseStatisticsRequest, { tree }: InstallationCatalogue): readonly Region[] {
  const top = within === null || within === undefined ? tree.root : parseRegion(within, tree);
  if (!groupBy.includes("region")) return [top];
  const wanted = level ?? REGION_LEVELS[Math.min(REGION_LEVELS.indexOf(top.level) + 1, REGION_LEVELS.length - 1)] ?? top.level;
  const regions = tree.within(top.code, wanted, true);
  if (regions.length === 0) {
    throw new QuestionError("EMPTY_SELECTION", `${top.code} holds no region of level ${wanted}: name a lower level, or a region above it.`);
  }
  return regions;
}

function caseTypes(asked: readonly string[] | null): readonly CaseType[] {
  if (asked === null) return CASE_TYPES;
  return [...new Set(asked)].map((text) => {
    const type = CASE_TYPES.find((known) => known === text);
    if (type === undefined) throw new QuestionError("UNKNOWN_CASE_TYPE", `There is no case type “${text}”: the types are ${CASE_TYPES.join(", ")}.`);
    return type;
  });
}

function caseOutcomes(asked: readonly string[] | null, { breakdowns }: InstallationCatalogue): readonly string[] | null {
  if (asked === null) return null;
  const listed = [...breakdowns].flatMap(([name, keys]) => (name === "outcome" || name.endsWith("_outcome") ? keys.map(({ key }) => key) : []));
  const known = new Set([...Object.values(OUTCOMES).flat(), ...listed]);
  const unknown = asked.find((outcome) => !known.has(outcome));
  if (unknown !== undefined) throw new QuestionError("UNKNOWN_OUTCOME", `There is no outcome “${unknown}”: the outcomes are ${[...known].join(", ")}.`);
  return [...new Set(asked)];
}

function planNeeds(type: CaseType, byOutcome: boolean, outcomes: readonly string[] | null, { days }: CaseStatisticsOptions): PlannedNeed[] {
  const codes = caseFlowCodes(type);
  const settled = SETTLED_OUTCOMES[type] ?? [];
  const needs: PlannedNeed[] = [
    { type, counts: "concluded", measure: codes.concluded, keys: byOutcome ? outcomes : ["", ...settled] },
  ];
  if (!byOutcome) needs.push({ type, counts: "accepted", measure: codes.accepted, keys: [""] });
  if (days) needs.push({ type, counts: "days", measure: codes.days, keys: byOutcome ? outcomes : [""] });
  return needs;
}

/** Stored periods that the periods are made of; a quarter that two periods hold is read once and counts in both. */
function planParts(periods: readonly Period[]): { readonly parts: StoredPart[]; readonly periodsOfPart: number[][] } {
  const parts = new Map<string, { readonly part: StoredPart; readonly periods: number[] }>();
  periods.forEach((period, index) => {
    for (const { from, to } of storedParts(spanOf(period), "quarter")) {
      const key = `${from}-${to}`;
      const known = parts.get(key);
      if (known === undefined) parts.set(key, { part: { from, months: to - from }, periods: [index] });
      else known.periods.push(index);
    }
  });
  const all = [...parts.values()];
  return { parts: all.map(({ part }) => part), periodsOfPart: all.map(({ periods: of }) => of) };
}

/** The stored periods of all quarters that any of the periods holds, each counted once. */
function planUnion(periods: readonly Period[]): { readonly parts: StoredPart[]; readonly periodsOfPart: number[][] } {
  const months = new Set(periods.map(spanOf).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)));
  const spans: { from: number; to: number }[] = [];
  for (const month of [...months].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last?.to === month) last.to = month + 1;
    else spans.push({ from: month, to: month + 1 });
  }
  const parts = spans.flatMap((span) => storedParts(span, "quarter")).map(({ from, to }) => ({ from, months: to - from }));
  return { parts, periodsOfPart: parts.map(() => [0]) };
}
