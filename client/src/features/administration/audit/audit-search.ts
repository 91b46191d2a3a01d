import { AUDIT_ACTIONS, type AuditAction as Word } from "@plumbline/schema/vocabulary/audit.ts";
import type { AuditAction, AuditFilter } from "../../../generated/graphql.ts";

/** The address of the audit: what is searched for. */
export interface AuditSearch {
  readonly actor?: string | undefined;
  readonly action?: Word | undefined;
  readonly subject?: string | undefined;
  /** Days, ISO 8601. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const text = (raw: unknown): string | undefined => (typeof raw === "string" && raw.trim() !== "" ? raw.trim() : undefined);
const day = (raw: unknown): string | undefined => (typeof raw === "string" && DAY.test(raw) && !Number.isNaN(Date.parse(raw)) ? raw : undefined);

export function parseAuditSearch(raw: Record<string, unknown>): AuditSearch {
  return {
    actor: text(raw["actor"]), action: AUDIT_ACTIONS.find((action) => action === raw["action"]), subject: text(raw["subject"]), from: day(raw["from"]), to: day(raw["to"]),
  };
}

/** The action as the contract names it. */
export function actionCode(action: Word): AuditAction {
  return action.toUpperCase() as AuditAction;
}

export function auditFilter({ actor, action, subject, from, to }: AuditSearch): AuditFilter {
  return {
    ...(actor === undefined ? {} : { actor }),
    ...(action === undefined ? {} : { actions: [actionCode(action)] }),
    ...(subject === undefined ? {} : { subject }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}
