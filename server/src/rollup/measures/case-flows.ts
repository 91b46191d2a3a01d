import { CASE_TYPES, OUTCOMES, UNRECORDED } from "@plumbline/schema/vocabulary/case-record.ts";
import type { CaseType } from "@plumbline/schema/vocabulary/case-record.ts";
import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import { OUTCOME_NAMES, TYPE_NAMES } from "./outcome-names.ts";

export interface OutcomeKey {
  readonly breakdown: string;
  readonly key: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly sort: number;
}

/** The codes under which the flows of a type of case are stored. */
export function caseFlowCodes(type: CaseType): { readonly accepted: string; readonly concluded: string; readonly days: string } {
  return { accepted: `${type}.all_accepted`, concluded: `${type}.all_concluded`, days: `${type}.all_days` };
}

function flowsOf(type: CaseType): Measure[] {
  const codes = caseFlowCodes(type);
  const { zh, en } = TYPE_NAMES[type];
  const common = {
    source: { kind: "case", type },
    level: "town",
    // Outcome by month and town would be a third of all cells, and no board asks for it.
    grain: "quarter",
    maturityDays: 0,
    overRegions: "sum",
    overPeriods: "sum",
    protection: type === "corrections" ? "person" : "case",
  } as const;
  return [
    {
      ...common, code: codes.accepted, nameZh: `${zh}收案数（全部）`, nameEn: `${en}: all accepted`, unitZh: "件", unitEn: "cases", kind: "flow", attribution: "accepted", breakdown: null,
      predicate: `type = ${type} and accepted is set`,
      definitionZh: "期内受理的全部案件，按受理日计。", definitionEn: "All cases whose acceptance falls in the period.",
    },
    {
      ...common, code: codes.concluded, nameZh: `${zh}结案数（全部）`, nameEn: `${en}: all concluded`, unitZh: "件", unitEn: "cases", kind: "flow", attribution: "concluded", breakdown: "outcome",
      predicate: `type = ${type} and accepted is set and concluded is set`,
      definitionZh: "期内办结的全部已受理案件，按结案日计，分结案方式。", definitionEn: "All accepted cases whose conclusion falls in the period, by outcome.",
    },
    {
      ...common, code: codes.days, nameZh: `${zh}办案天数合计（全部）`, nameEn: `${en}: days of all concluded`, unitZh: "天", unitEn: "days", kind: "sum_of_days", attribution: "concluded", breakdown: "outcome",
      predicate: `sum(net_days) where type = ${type} and accepted is set and concluded is set`,
      definitionZh: "期内办结的全部已受理案件自受理至结案的自然日数，扣除中止天数，分结案方式。", definitionEn: "Calendar days from acceptance to conclusion without pauses, over all accepted cases concluded in the period, by outcome.",
    },
  ];
}

/** The flows of every type of case, which case statistics rest on; the product adds them to each catalogue. */
export const CASE_FLOWS: readonly Measure[] = CASE_TYPES.flatMap(flowsOf);

/** The closed list “outcome” over all types, with the key of cases whose outcome is not recorded. */
export const OUTCOME_KEYS: readonly OutcomeKey[] = [...new Set([...Object.values(OUTCOMES).flat(), UNRECORDED])].map((key, sort) => ({
  breakdown: "outcome",
  key,
  nameZh: OUTCOME_NAMES[key]?.zh ?? key,
  nameEn: OUTCOME_NAMES[key]?.en ?? key.replaceAll("_", " "),
  sort,
}));
