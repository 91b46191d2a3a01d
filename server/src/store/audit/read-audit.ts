import { audit, auditSeal } from "@plumbline/drizzle/tables/audit.ts";
import type { AuditAction } from "@plumbline/schema/vocabulary/audit.ts";
import { and, desc, eq, gte, ilike, inArray, lt, sql } from "drizzle-orm";
import type { ReadTransaction } from "../driver/database.ts";

export interface AuditEntry {
  readonly id: number;
  /** ISO 8601. */
  readonly at: string;
  readonly actor: string;
  readonly action: AuditAction;
  readonly subject: string;
  readonly detail: unknown;
  readonly address: string;
  /** Its place in the chain, or null while it is not sealed. */
  readonly seal: number | null;
}

export interface AuditFilter {
  readonly actor: string | null;
  readonly actions: readonly AuditAction[] | null;
  readonly subject: string | null;
  /** First and last day, ISO 8601, on the calendar of `timeZone`. */
  readonly from: string | null;
  readonly to: string | null;
  readonly timeZone: string;
}

/** The moment a day begins, or the one after it: days are 23 or 25 hours long where clocks are turned. */
const startOf = (day: string, timeZone: string, later = 0) => sql`((${day}::date + ${later}::int)::timestamp at time zone ${timeZone})`;

/** Entries before a number, latest first; the policies leave those of the reader's counties. */
export async function readAudit(tx: ReadTransaction, filter: AuditFilter, page: { readonly before: number | null; readonly limit: number }): Promise<AuditEntry[]> {
  const { actor, actions, subject, from, to, timeZone } = filter;
  const rows = await tx.drizzle
    .select({ id: audit.id, at: audit.at, actor: audit.actor, action: audit.action, subject: audit.subject, detail: audit.detail, address: audit.address, seal: auditSeal.seq })
    .from(audit)
    .leftJoin(auditSeal, eq(auditSeal.auditId, audit.id))
    .where(
      and(
        page.before === null ? undefined : lt(audit.id, page.before),
        actor === null ? undefined : eq(audit.actor, actor),
        actions === null ? undefined : inArray(audit.action, [...actions]),
        subject === null ? undefined : ilike(audit.subject, `%${subject.replaceAll(/[\\%_]/g, "\\$&")}%`),
        from === null ? undefined : gte(audit.at, startOf(from, timeZone)),
        to === null ? undefined : lt(audit.at, startOf(to, timeZone, 1)),
      ),
    )
    .orderBy(desc(audit.id))
    .limit(page.limit);
  return rows.map((row) => ({ ...row, action: row.action as AuditAction, at: row.at.toISOString() }));
}
