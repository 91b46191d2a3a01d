import { caseRecord } from "@plumbline/drizzle/tables/case-record.ts";
import { UNRECORDED } from "@plumbline/schema/vocabulary/case-record.ts";
import { and, asc, eq, gt, gte, inArray, isNotNull, isNull, lt, or, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { FactWord } from "./case-fact-query.ts";
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

/** Accepted before the day and not concluded before it; on the day before it, waiting for `ageFrom` days and fewer than `ageTo`. */
export interface PendingOn {
  readonly day: string;
  readonly ageFrom: number;
  readonly ageTo: number | null;
}

export interface CaseQuery {
  readonly counties: readonly string[];
  /** Only these regions of the counties; null for all. */
  readonly regions: readonly string[] | null;
  readonly types: readonly string[] | null;
  readonly outcomes: readonly string[] | null;
  /** Words by column; `unrecorded` stands for none. */
  readonly words: readonly { readonly column: FactWord; readonly words: readonly string[] }[];
  readonly accepted: Days | null;
  readonly concluded: Days | null;
  readonly pending: PendingOn | null;
  /** Whether the case was ever accepted. */
  readonly isAccepted: boolean | null;
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
  const { counties, regions, types, outcomes, words, accepted, concluded, pending, isAccepted, open, enterprise, after, limit } = query;
  return tx.drizzle
    .select(COLUMNS)
    .from(caseRecord)
    .where(
      and(
        inArray(caseRecord.countyCode, [...counties]),
        eq(caseRecord.withdrawn, false),
        regions === null ? undefined : inArray(caseRecord.regionCode, [...regions]),
        types === null ? undefined : inArray(caseRecord.type, [...types]),
        outcomes === null ? undefined : hasWord(caseRecord.outcome, outcomes),
        ...words.map((one) => hasWord(WORDS[one.column], one.words)),
        accepted === null ? undefined : and(gte(caseRecord.acceptedOn, accepted.from), lt(caseRecord.acceptedOn, accepted.to)),
        concluded === null ? undefined : and(gte(caseRecord.concludedOn, concluded.from), lt(caseRecord.concludedOn, concluded.to)),
        pending === null ? undefined : pendingOn(pending),
        isAccepted === null ? undefined : isAccepted ? isNotNull(caseRecord.acceptedOn) : isNull(caseRecord.acceptedOn),
        open === null ? undefined : open ? isNull(caseRecord.concludedOn) : isNotNull(caseRecord.concludedOn),
        enterprise === null ? undefined : eq(caseRecord.enterprise, enterprise),
        after === null ? undefined : behind(after),
      ),
    )
    // Within a region the index gives this order.
    .orderBy(sql`${caseRecord.acceptedOn} desc nulls last`, asc(caseRecord.countyCode), asc(caseRecord.caseNumber))
    .limit(limit);
}

const WORDS: Record<FactWord, AnyPgColumn> = {
  matter: caseRecord.matter, field: caseRecord.field, outcome: caseRecord.outcome, organ_class: caseRecord.organClass, channel: caseRecord.channel, procedure: caseRecord.procedure,
};

function hasWord(column: AnyPgColumn, words: readonly string[]) {
  const known = inArray(column, words.filter((word) => word !== UNRECORDED));
  return words.includes(UNRECORDED) ? or(known, isNull(column)) : known;
}

function pendingOn({ day, ageFrom, ageTo }: PendingOn) {
  const age = sql`${day}::date - 1 - ${caseRecord.acceptedOn}`;
  return and(
    lt(caseRecord.acceptedOn, day),
    or(isNull(caseRecord.concludedOn), gte(caseRecord.concludedOn, day)),
    sql`${age} >= ${ageFrom}::int`,
    ageTo === null ? undefined : sql`${age} < ${ageTo}::int`,
  );
}

function behind({ acceptedOn, countyCode, caseNumber }: CasePlace) {
  const later = or(gt(caseRecord.countyCode, countyCode), and(eq(caseRecord.countyCode, countyCode), gt(caseRecord.caseNumber, caseNumber)));
  return acceptedOn === null
    ? and(isNull(caseRecord.acceptedOn), later)
    : or(lt(caseRecord.acceptedOn, sql`${acceptedOn}::date`), isNull(caseRecord.acceptedOn), and(eq(caseRecord.acceptedOn, acceptedOn), later));
}
