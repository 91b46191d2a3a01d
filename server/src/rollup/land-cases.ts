import type { CaseRecord } from "@plumbline/schema/vocabulary/case-record.ts";
import type { LegalLimit } from "@plumbline/schema/vocabulary/legal-limit.ts";
import { compareCases, mergeCases, repeatedCases } from "../store/cases/merge-cases.ts";
import type { CaseCounts } from "../store/cases/merge-cases.ts";
import { stageCases } from "../store/cases/stage-cases.ts";
import type { CaseDate, CountedMeasure } from "../store/cells/counted-measure.ts";
import type { DerivedMeasure } from "../store/cells/next-derived-cells.ts";
import { TOUCHED_COUNTIES, nextDerivedCells } from "../store/cells/next-derived-cells.ts";
import { assertDaysAreKnown } from "../store/cells/unknown-days.ts";
import { nextCaseCells } from "../store/cells/next-case-cells.ts";
import { checkCase } from "./facts/check-case.ts";
import { checkCasePlace, checkExtraDays } from "./facts/check-place.ts";
import { FETCHED } from "./landing-room.ts";
import type { LandingRoom } from "./landing-room.ts";
import { countedMeasures } from "./measures/counted-measures.ts";
import { derivedMeasures } from "./measures/derived-measure.ts";
import { recordedDate } from "./measures/recorded-date.ts";

/** Extra fields, by type of case, that must hold days: by which cases are attributed, and between which clocks run. */
function extraDays(measures: readonly CountedMeasure[], derived: readonly DerivedMeasure[], limits: readonly LegalLimit[]): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, Set<string>>();
  const add = (type: string, date: CaseDate | null): void => {
    if (date?.kind === "extra") fields.set(type, (fields.get(type) ?? new Set()).add(date.field));
  };
  for (const { type, flow } of measures) if (flow.kind !== "stock") add(type, flow);
  for (const { types, date } of derived) for (const type of types) add(type, date);
  for (const { caseType, starts, ends, due } of limits) for (const field of [...starts, ends, ...(due === null ? [] : [due])]) add(caseType, recordedDate(field));
  return new Map([...fields].map(([type, names]) => [type, [...names]]));
}

const NONE: readonly string[] = [];

/** Checks records one by one and copies the sound ones; resolves to their number. */
export function stageCheckedCases({ tx, catalogue, rejections, read }: LandingRoom, records: AsyncIterable<CaseRecord>): Promise<number> {
  const days = extraDays(countedMeasures(catalogue), derivedMeasures(catalogue), catalogue.limits);
  async function* sound(): AsyncGenerator<{ seq: number; record: CaseRecord }> {
    let seq = 0;
    for await (const record of records) {
      seq += 1;
      read();
      const alone = checkCase(record);
      const place = checkCasePlace(record, catalogue);
      const extra = checkExtraDays(record, days.get(record.type) ?? NONE);
      if (alone.length + place.length + extra.length === 0) yield { seq, record };
      else rejections.take("case", seq, `Case ${record.caseNumber}`, [...alone, ...place, ...extra]);
    }
  }
  return stageCases(tx, sound());
}

export async function refuseRepeatedCases({ tx, rejections }: LandingRoom): Promise<void> {
  for (const { seq, caseNumber, firstSeq } of await repeatedCases(tx, FETCHED)) {
    rejections.take("case", seq, `Case ${caseNumber}`, [{ field: "caseNumber", value: caseNumber, message: `Record ${firstSeq} of the same import is the same case: keep its latest state only.` }]);
  }
}

/** Merges the copied cases and works out what that moves in the cells. */
export async function landCases({ tx, catalogue }: LandingRoom, batchId: number | null): Promise<CaseCounts> {
  const { counts, types } = await compareCases(tx);
  const concerned = countedMeasures(catalogue).filter((measure) => types.includes(measure.type));
  await assertDaysAreKnown(tx, "signed_case", concerned);
  await nextCaseCells(tx, concerned);
  await mergeCases(tx, counts, batchId);
  await nextDerivedCells(tx, derivedMeasures(catalogue).filter((measure) => measure.types.some((type) => types.includes(type))), TOUCHED_COUNTIES);
  return counts;
}
