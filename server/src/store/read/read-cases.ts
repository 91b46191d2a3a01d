import { caseRecord } from "@plumbline/drizzle/tables/case-record.ts";
import { and, asc, eq, gt, gte, inArray, isNotNull, isNull, lt, or, sql } from "drizzle-orm";
import type { ReadTransaction } from "../driver/database.ts";

/** Where a page begins: after this case. */
export interface CasePlace {
  /** Day of acceptance, ISO 8601, or null for a case that is not accepted yet. */
  readonly acceptedOn: string | null;
  readonly countyCode: string;
  readonly caseNumber: string;
}

/** From the first day up to the day before `to`. */
interface Days {
  readonly from: string;
  readonly to: string;
}

export interface CaseQuery {
  readonly counties: readonly string[];
  /** Only these regions of the counties; null for all. */
  readonly regions: readonly string[] | null;
  readonly types: readonly string[] | null;
  readonly outcomes: readonly string[] | null;
  readonly accepted: Days | null;
  readonly concluded: Days | null;
  readonly open: boolean | null;
  readonly enterprise: boolean | null;
  readonly after: CasePlace | null;
  readonly limit: number;
}

const COLUMNS = {
  countyCode: caseRecord.countyCode,
  caseNumber: caseRecord.caseNumber,
  type: caseRecord.type,
  regionCode: caseRecord.regionCode,
  organClass: caseRecord.organClass,
  field: caseRecord.field,
  matter: caseRecord.matter,
  channel: caseRecord.channel,
  procedure: caseRecord.procedure,
  receivedOn: caseRecord.receivedOn,
  acceptedOn: caseRecord.acceptedOn,
  concludedOn: caseRecord.concludedOn,
  pauseDays: caseRecord.pauseDays,
  extensionDays: caseRecord.extensionDays,
  outcome: caseRecord.outcome,
  enterprise: caseRecord.enterprise,
  synthetic: caseRecord.synthetic,
};

/** Cases as they stand, latest acceptance first, those not accepted last; the policies leave the reader's own. */
export async function readCases(tx: ReadTransaction, query: CaseQuery) {
  const { counties, regions, types, outcomes, accepted, concluded, open, enterprise, after, limit } = query;
  return tx.drizzle
    .select(COLUMNS)
    .from(caseRecord)
    .where(
      and(
        inArray(caseRecord.countyCode, [...counties]),
        eq(caseRecord.withdrawn, false),
        regions === null ? undefined : inArray(caseRecord.regionCode, [...regions]),
        types === null ? undefined : inArray(caseRecord.type, [...types]),
        outcomes === null ? undefined : inArray(caseRecord.outcome, [...outcomes]),
        accepted === null ? undefined : and(gte(caseRecord.acceptedOn, accepted.from), lt(caseRecord.acceptedOn, accepted.to)),
        concluded === null ? undefined : and(gte(caseRecord.concludedOn, concluded.from), lt(caseRecord.concludedOn, concluded.to)),
        open === null ? undefined : open ? isNull(caseRecord.concludedOn) : isNotNull(caseRecord.concludedOn),
        enterprise === null ? undefined : eq(caseRecord.enterprise, enterprise),
        after === null ? undefined : behind(after),
      ),
    )
    // Within a region the index gives this order.
    .orderBy(sql`${caseRecord.acceptedOn} desc nulls last`, asc(caseRecord.countyCode), asc(caseRecord.caseNumber))
    .limit(limit);
}

function behind({ acceptedOn, countyCode, caseNumber }: CasePlace) {
  const later = or(gt(caseRecord.countyCode, countyCode), and(eq(caseRecord.countyCode, countyCode), gt(caseRecord.caseNumber, caseNumber)));
  return acceptedOn === null
    ? and(isNull(caseRecord.acceptedOn), later)
    : or(lt(caseRecord.acceptedOn, sql`${acceptedOn}::date`), isNull(caseRecord.acceptedOn), and(eq(caseRecord.acceptedOn, acceptedOn), later));
}
