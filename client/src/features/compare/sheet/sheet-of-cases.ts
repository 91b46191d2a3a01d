import type { CompareCaseAnswerFragment, RegionNameFragment } from "../../../generated/graphql.ts";
import { caseTypeName } from "../../../ui/words/case-words.ts";
import { NOTHING_SAID } from "../../../ui/formats/completeness.ts";
import { missingReason } from "../../../ui/formats/missing.ts";
import { CASE_MEASURE_TRAITS } from "./case-measures.ts";
import { changeBetween, idYearBefore } from "./change-between.ts";
import { missingCell, type Cell, type Measure, type Sheet, type SheetPeriod } from "./sheet.ts";
import { printSubject, type Subject } from "../address/subject.ts";

type CaseSubject = Extract<Subject, { kind: "cases" }>;
type Row = CompareCaseAnswerFragment["rows"][number];

export interface CaseSheetInput {
  readonly subject: CaseSubject;
  readonly home: RegionNameFragment;
  readonly regions: readonly RegionNameFragment[];
  readonly parents: readonly RegionNameFragment[];
  /** The periods to show; the answers may reach a year further back. */
  readonly periods: readonly SheetPeriod[];
  readonly answers: readonly CompareCaseAnswerFragment[];
  readonly smallNumberLimit: number;
}

/** One figure of the case statistics over regions × periods. */
export function sheetOfCases({ subject, home, regions, parents, periods, answers, smallNumberLimit }: CaseSheetInput): Sheet {
  const measure = caseMeasure(subject);
  const rows = new Map(answers.flatMap((answer) => answer.rows).map((row) => [`${row.region?.code ?? home.code} ${row.period?.id}`, row]));
  const at = (code: string, period: SheetPeriod | undefined): Cell => {
    const before = period === undefined ? null : idYearBefore(period.id);
    return cellOf(subject, measure, rows.get(`${code} ${period?.id}`), rows.get(`${code} ${before}`), smallNumberLimit);
  };
  return {
    subject: printSubject(subject),
    measure,
    regions,
    periods,
    at: (region, period) => at(regions[region]?.code ?? "", periods[period]),
    line: wholeCounted(rows, home) ? { region: home, at: (period) => at(home.code, periods[period]), comparable: measure.total !== "sum" } : null,
    parents: parents.map((region) => ({ region, at: (period: number) => at(region.code, periods[period]) })),
    version: Math.max(0, ...answers.map((answer) => answer.version)),
    asOf: answers[0]?.asOf ?? "",
    synthetic: [...rows.values()].some((row) => row.synthetic),
  };
}

/** Of live figures not everybody may ask for the whole. */
function wholeCounted(rows: ReadonlyMap<string, Row>, home: RegionNameFragment): boolean {
  return [...rows.keys()].some((key) => key.startsWith(`${home.code} `));
}

function caseMeasure({ type, measure }: CaseSubject): Measure {
  const name = caseTypeName(type);
  const traits = CASE_MEASURE_TRAITS[measure];
  const plain = { nameZh: `${name.nameZh}${traits.nameZh}`, nameEn: `${name.nameEn}: ${traits.nameEn}` };
  return { ...traits, ...plain, plain, rankable: false, level: "TOWN", caseTypes: [type], version: null, notComputed: null, keptByYear: false, counter: "件" };
}

function cellOf(subject: CaseSubject, measure: Measure, row: Row | undefined, before: Row | undefined, limit: number): Cell {
  const value = row?.[subject.measure] ?? null;
  // The answer holds a row for each region and period that it was asked for, zeros among them.
  if (row === undefined) return missingCell("not_applicable");
  if (value === null) return { kind: "missing", reason: missingReason(row.missing) ?? fallback(subject, row), synthetic: row.synthetic };
  const base = before?.[subject.measure] ?? null;
  const ofConcluded = measure.total !== "sum";
  const n = ofConcluded ? row.concluded : value;
  return {
    kind: "observed",
    value,
    numerator: subject.measure === "settlementRate" ? row.settled : null,
    denominator: subject.measure === "settlementRate" ? row.concluded : null,
    n,
    lower: null,
    upper: null,
    yearOnYear: base === null ? null : changeBetween(base, value, measure),
    rank: null,
    ranked: null,
    rankMove: null,
    band: ofConcluded && n !== null && n < limit ? "notRanked" : null,
    provisional: false,
    synthetic: row.synthetic,
    ...NOTHING_SAID,
  };
}

/** Why a row lacks the figure when it does not say so itself: a type that knows no settlement, or nothing concluded. */
function fallback(subject: CaseSubject, row: Row): "zero_denominator" | "not_applicable" {
  return subject.measure === "settlementRate" && row.settled === null ? "not_applicable" : "zero_denominator";
}
