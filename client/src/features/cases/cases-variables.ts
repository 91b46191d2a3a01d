import { monthIndex, parsePeriodId, startOfMonthIndex } from "@plumbline/schema/vocabulary/period.ts";
import { basisInput } from "../../filters/selection.ts";
import type { CaseFilter, CaseStatisticsInput } from "../../generated/graphql.ts";
import { FIGURES } from "./case-figures.ts";
import type { CasesRequest } from "./cases-request.ts";
import type { Drill, Grain } from "./cases-search.ts";
import { codeOf, type Dimension } from "./dimensions.ts";
import type { CaseFigure } from "./figure-ids.ts";

/** Counts that a figure's n is made of. */
const BESIDE: Partial<Record<CaseFigure, readonly CaseFigure[]>> = {
  clearance: ["accepted", "concluded"], settlementRate: ["concluded"], correctionRate: ["concluded"], onTimeRate: ["concluded"], conclusionRate: ["opening", "accepted", "concluded"],
  dispositionTime: ["pending", "concluded"], meanDays: ["concluded"], medianDays: ["concluded"], p90Days: ["concluded"],
};

/** The periods asked for: the quarters, their months or the years that they lie in. */
export function periodsOf({ quarters }: Pick<CasesRequest, "quarters">, grain: Grain): readonly string[] {
  const [first, last] = [quarters[0]?.id ?? "", quarters.at(-1)?.id ?? ""];
  if (grain === "quarter") return [first === last ? first : `${first}..${last}`];
  if (grain === "year") return [...new Set(quarters.map(({ id }) => id.slice(0, 4)))].filter((year) => quarters.filter(({ id }) => id.startsWith(year)).length === 4);
  const month = (id: string, step: number): string => startOfMonthIndex(monthIndex(parsePeriodId(id)?.start ?? "") + step).slice(0, 7);
  return [`${month(first, 0)}..${month(last, 2)}`];
}

function shared({ within, types, outcomes, words, enterprise, basis, asOf }: CasesRequest) {
  return {
    within: within.code, types: listOf(types), outcomes: listOf(outcomes), basis: basisInput(basis), asOf,
    filter: filterOf(words, enterprise),
  };
}

const listOf = (list: readonly string[] | null | undefined): string[] | null => (list === null || list === undefined ? null : [...list]);

function filterOf(words: CasesRequest["words"], enterprise: boolean | null): CaseStatisticsInput["filter"] {
  const filter = { matters: listOf(words.matter), fields: listOf(words.field), organClasses: listOf(words.organ), channels: listOf(words.channel), procedures: listOf(words.procedure), enterprise };
  return Object.values(filter).every((part) => part === null) ? null : filter;
}

/** Whether time stands in the table. */
const hasPeriods = ({ rows, columns }: Pick<CasesRequest, "rows" | "columns">): boolean => rows === "period" || columns === "period";

/** The figures of the table, and the counts that they rest on. */
export function askedFigures(request: CasesRequest): readonly CaseFigure[] {
  const { figures } = request;
  return [...new Set(figures.flatMap((figure) => [figure, ...(BESIDE[figure] ?? [])]))].filter((figure) => figures.includes(figure) || !isByOutcome(request) || !FIGURES[figure].ofAll);
}

/** The question behind the table and its chart. */
export function pivotInput(request: CasesRequest): CaseStatisticsInput {
  const { rows, columns, top, grain } = request;
  return {
    ...shared(request),
    groupBy: [codeOf(rows), ...(columns === null ? [] : [codeOf(columns)])],
    periods: [...periodsOf(request, hasPeriods(request) ? grain : "quarter")],
    measures: askedFigures(request).map((figure) => FIGURES[figure].code),
    orderBy: orderOf(request),
    limit: rows === "period" ? null : { top, others: true },
    subtotals: "CUBE",
  };
}

/** As sorted; else by how many cases there are, so that what a limit cuts is the smallest. The table then shows types, regions and outcomes in their own order. */
function orderOf({ rows, figures, sort }: CasesRequest): CaseStatisticsInput["orderBy"] {
  if (rows === "period" && sort === null) return null;
  const figure = sort?.figure ?? figures.find((one) => FIGURES[one].kind === "count") ?? figures[0];
  return figure === undefined ? null : [{ measure: FIGURES[figure].code, direction: sort?.up === true ? "ASCENDING" : "DESCENDING" }];
}

/** Whether conclusions are told apart by outcome, so that open cases have no place. */
export const isByOutcome = ({ rows, columns, outcomes }: CasesRequest): boolean => rows === "outcome" || columns === "outcome" || outcomes !== null;

/** New, concluded and pending over time. */
export function flowInput(request: CasesRequest): CaseStatisticsInput {
  const measures = request.basis === "live" ? (["ACCEPTED", "CONCLUDED", "PENDING"] as const) : (["ACCEPTED", "CONCLUDED"] as const);
  return { ...shared(request), outcomes: null, groupBy: ["PERIOD"], periods: [...periodsOf(request, request.grain)], measures: [...measures], subtotals: "NONE" };
}

/** Pending cases by age when the last quarter ended. */
export function ageInput(request: CasesRequest): CaseStatisticsInput {
  return { ...shared(request), outcomes: null, groupBy: ["AGE_BAND"], periods: [request.quarters.at(-1)?.id ?? ""], measures: ["PENDING"], subtotals: "ROLLUP" };
}

/** The question whose answer names the words that cases carry in a dimension. */
export function wordsInput(request: CasesRequest, dimension: Dimension): CaseStatisticsInput {
  const { within, types, basis, asOf } = shared(request);
  return { within, types, basis, asOf, groupBy: [codeOf(dimension)], periods: [...periodsOf(request, "quarter")], measures: ["ACCEPTED"], subtotals: "NONE" };
}

type Words = Partial<Record<"types" | "outcomes" | "matters" | "fields" | "organClasses" | "channels" | "procedures", string[]>>;

const LIST_OF: Readonly<Record<Exclude<Dimension, "region" | "period" | "enterprise">, keyof Words>> = {
  type: "types", outcome: "outcomes", matter: "matters", field: "fields", organ: "organClasses", channel: "channels", procedure: "procedures",
};

/** The cases behind one figure of the table, as the list asks for them; null where the list cannot tell them apart. */
export function drillFilter(request: CasesRequest, { of, row, column }: Drill): CaseFilter | null {
  const { filter, types, outcomes } = shared(request);
  let period = periodsOf(request, "quarter")[0] ?? "";
  let region = request.within.code;
  let enterprise = request.enterprise;
  const words: Words = {};
  const places: readonly (readonly [Dimension | null, string | null])[] = [[request.rows, row], [request.columns, column]];
  for (const [dimension, value] of places) {
    if (dimension === null || value === null) continue;
    if (dimension === "period") period = value;
    else if (dimension === "region") region = value;
    else if (dimension === "enterprise") {
      if (value === "unrecorded") return null;
      enterprise = value === "yes";
    } else words[LIST_OF[dimension]] = [value];
  }
  const time: CaseFilter = of === "accepted" ? { acceptedIn: period } : of === "concluded" ? { concludedIn: period } : { pendingAt: period.split("..").at(-1) ?? period };
  return { ...filter, types, outcomes, ...words, ...time, region, enterprise, accepted: true };
}
