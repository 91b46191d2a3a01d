import type { CaseDimension } from "@plumbline/schema/vocabulary/case-dimension.ts";
import type { CaseMeasure } from "@plumbline/schema/vocabulary/case-measure.ts";
import type { CaseSource } from "@plumbline/schema/vocabulary/case-question.ts";
import type { CaseType } from "@plumbline/schema/vocabulary/case-record.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { CaseClock } from "../../store/cells/counted-measure.ts";
import type { FactFilter } from "../../store/read/case-fact-query.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import type { UnitsOfToday } from "../catalogue/units-of-today.ts";
import { QuestionError } from "../question-error.ts";
import { LIMITS } from "../selection/limits.ts";
import type { Lookups } from "../selection/lookups.ts";
import { parsePeriods, tooManyPeriods } from "../selection/parse-periods.ts";
import type { CaseStatisticsOptions, CaseStatisticsRequest } from "./case-statistics-request.ts";
import { chooseSource } from "./choose-source.ts";
import { placesOfRows } from "./places-of-rows.ts";
import type { PlacesOfRows } from "./places-of-rows.ts";
import { planTime } from "./plan-time.ts";
import type { TimePlan } from "./plan-time.ts";
import { assertDimensions } from "./read-dimensions.ts";
import { readFilter, readOutcomes, readTypes } from "./read-filter.ts";
import { DAY_MEASURES, STOCK_MEASURES, readMeasures } from "./read-measures.ts";
import { rowRegions } from "./row-regions.ts";

export interface CaseStatisticsPlan {
  readonly request: CaseStatisticsRequest;
  readonly groupBy: readonly CaseDimension[];
  readonly measures: ReadonlySet<CaseMeasure>;
  /** The regions of the rows, or those whose cases are counted together. */
  readonly regions: readonly Region[];
  readonly places: PlacesOfRows;
  /** The units of today, where whole mergers are read on them; null where regions are as they were. */
  readonly today: UnitsOfToday | null;
  readonly periods: readonly Period[];
  readonly time: TimePlan;
  readonly types: readonly CaseType[];
  /** Outcomes asked for by name, or null. */
  readonly outcomes: readonly string[] | null;
  readonly conditions: Pick<FactFilter, "words" | "enterprise" | "accepted" | "concluded">;
  /** True when conclusions are told apart by outcome, so that open cases have no place. */
  readonly byOutcome: boolean;
  /** True when pending cases are counted by age, and nothing else. */
  readonly byAge: boolean;
  readonly stocks: boolean;
  readonly days: boolean;
  /** Whether acceptances, and whether conclusions are counted. */
  readonly intake: boolean;
  readonly outflow: boolean;
  /** The clock of a case's own limit by type, for the types that have one; empty where nobody asks. */
  readonly clocks: ReadonlyMap<string, CaseClock>;
  readonly source: CaseSource;
  readonly uncovered: readonly string[];
  /** How many rows there can be before what only the cases tell is told apart. */
  readonly grid: number;
}

/** Reads and bounds a question for case statistics and decides from what it is answered; knows no query. */
export function planCaseStatistics(request: CaseStatisticsRequest, options: CaseStatisticsOptions, catalogue: InstallationCatalogue, lookups: Lookups): CaseStatisticsPlan {
  assertDimensions(request);
  const { groupBy, basis, limit, subtotals = "none" } = request;
  const periods = parsePeriods(request.periods, lookups);
  if (periods.length === 0) throw new QuestionError("EMPTY_SELECTION", "The question names no periods: name at least one.");
  if (periods.length > LIMITS.periods) throw tooManyPeriods(periods.length, "The question");
  const types = readTypes(request.types);
  const outcomes = readOutcomes(request.outcomes, catalogue);
  const { conditions, set } = readFilter(request.filter, lookups);
  const ages = (request.filter?.ageBands?.length ?? 0) > 0;
  const byAge = groupBy.includes("age_band") || ages;
  const byOutcome = groupBy.includes("outcome") || outcomes !== null;
  const measures = readMeasures(request, options, { byOutcome, byAge });
  const stocks = !byOutcome && [...measures].some((measure) => STOCK_MEASURES.has(measure));
  const rows = rowRegions(request, catalogue, lookups);
  const { regions } = rows;
  const { source, uncovered } = chooseSource({ groupBy, periods, measures, conditions: [...set, ...(ages ? ["age_band"] : [])], basis });
  const grouped = groupBy.includes("period");
  const nothing = measures.size === 0;
  return {
    request, groupBy, measures, regions, periods, types, outcomes, conditions, byOutcome, byAge, stocks,
    intake: !byOutcome && (nothing || stocks || measures.has("accepted") || measures.has("clearance")),
    outflow: nothing || stocks || [...measures].some((measure) => measure !== "accepted"),
    places: placesOfRows(request, rows, catalogue),
    today: request.units === "today" ? catalogue.today : null,
    time: planTime(periods, { grouped, whole: subtotals !== "none" || (limit ?? null) !== null, stocks }),
    days: [...measures].some((measure) => DAY_MEASURES.has(measure)),
    clocks: measures.has("on_time_rate") ? clocksOf(types, catalogue) : new Map(),
    source: options.prefer ?? source,
    uncovered,
    grid: gridOf(request, regions.length, periods.length, types.length),
  };
}

/** Limits of a case as a whole, as they end with its conclusion; limits of a step within it are metrics of their own. */
function clocksOf(types: readonly CaseType[], { clocks }: InstallationCatalogue): ReadonlyMap<string, CaseClock> {
  return new Map(types.flatMap((type) => {
    const clock = clocks.of(type, null);
    return clock?.ends.kind === "column" && clock.ends.column === "concluded" ? [[type, clock] as const] : [];
  }));
}

function gridOf({ groupBy }: CaseStatisticsRequest, regions: number, periods: number, types: number): number {
  const sizes: Partial<Record<CaseDimension, number>> = { region: regions, period: periods, type: types };
  const grid = groupBy.reduce((product, dimension) => product * (sizes[dimension] ?? 1), 1);
  if (grid > LIMITS.rows) {
    throw new QuestionError("SELECTION_TOO_LARGE", `The question asks for ${grid} groups; one answer holds at most ${LIMITS.rows}. Ask for fewer regions, periods or types.`, { count: grid, bound: LIMITS.rows });
  }
  return grid;
}
