/** What is put on record about who did what. */
export const AUDIT_ACTIONS = [
  "signed_in",
  "sign_in_refused",
  "signed_out",
  "session_ended",
  "set_up",
  "account_created",
  "account_changed",
  "password_changed",
  "token_created",
  "token_revoked",
  "imported",
  "catalogue_loaded",
  "records_read",
  "exported",
  "period_approved",
  "period_reopened",
  "period_aired",
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];
