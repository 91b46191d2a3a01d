import { CASE_TYPES, OUTCOMES, UNRECORDED } from "@plumbline/schema/vocabulary/case-record.ts";
import { FIGURES } from "./case-figures.ts";
import type { Dimension } from "./dimensions.ts";
import { CASE_FIGURES, type CaseFigure } from "./figure-ids.ts";
import type { AnswerRow } from "./pivot-answer.ts";

/** A combination of two dimensions' values, with the answer's totals of each of them. */
export interface Combination {
  readonly rows: Dimension;
  readonly columns: Dimension;
  readonly ofRow: AnswerRow;
  readonly ofColumn: AnswerRow;
}

const RATIOS = { clearance: null, conclusionRate: null, dispositionTime: null, settlementRate: null, correctionRate: null, onTimeRate: null, meanDays: null, medianDays: null, p90Days: null } as const;

/**
 * The row of a combination without cases, which the answer leaves out: its counts are 0, and what is divided by them has nothing
 * to be divided by. A combination that cannot occur has no figures at all, and none has those that its region or period lacks.
 */
export function emptyGroup(combination: Combination): AnswerRow {
  const { ofRow, ofColumn } = combination;
  const known = <Key extends keyof AnswerRow>(key: Key): AnswerRow[Key] => ofRow[key] ?? ofColumn[key];
  const missing = canEndSo(known("type"), known("outcome")) ? (boundTotal(combination).missing ?? null) : "NOT_APPLICABLE";
  // What nobody asked for stays away.
  const count = (key: "opening" | "accepted" | "concluded" | "pending" | "settled" | "corrected" | "onTime"): 0 | null => (missing !== null || (known(key) ?? null) === null ? null : 0);
  const figures = { ...RATIOS, opening: count("opening"), accepted: count("accepted"), concluded: count("concluded"), pending: count("pending"), settled: count("settled"), corrected: count("corrected"), onTime: count("onTime") };
  return {
    region: known("region"), period: known("period"), type: known("type"), matter: known("matter"), field: known("field"), outcome: known("outcome"),
    organClass: known("organClass"), channel: known("channel"), procedure: known("procedure"), enterprise: known("enterprise"),
    totalOver: [], othersOf: known("othersOf"), othersCount: null,
    ...figures, missing,
    gaps: CASE_FIGURES.filter((figure) => figures[figure] === null).map((figure) => ({ measure: FIGURES[figure].code, reason: isKnown(combination, figure) ? "ZERO_DENOMINATOR" : "NOT_APPLICABLE" })),
    // As the answer has it of counts of no cases: made up where all cases are.
    synthetic: ofRow.synthetic && ofColumn.synthetic,
  };
}

/** False for an outcome that the type's own list lacks; cases of types without a list end in any word. */
function canEndSo(type: AnswerRow["type"], outcome: AnswerRow["outcome"]): boolean {
  const listed = CASE_TYPES.find((one) => one === type);
  const list = listed === undefined ? undefined : OUTCOMES[listed];
  return list === undefined || outcome === null || outcome === undefined || outcome === UNRECORDED || list.includes(outcome);
}

/** The total over the same region and period, which alone decide whether there are figures. */
function boundTotal({ columns, ofRow, ofColumn }: Combination): AnswerRow {
  return columns === "region" || columns === "period" ? ofColumn : ofRow;
}

/** A measure means something where every type knows it, and the types of a combination are among those of either total. */
function isKnown({ rows, columns, ofRow, ofColumn }: Combination, figure: CaseFigure): boolean {
  const totals = rows === "type" ? [ofRow] : columns === "type" ? [ofColumn] : [ofRow, ofColumn];
  return totals.some(({ gaps }) => !gaps.some(({ measure, reason }) => measure === FIGURES[figure].code && reason === "NOT_APPLICABLE"));
}
