export type ApprovalCode = "PERIOD_NOT_A_QUARTER" | "PERIOD_NOT_ENDED" | "PERIOD_APPROVED" | "PERIOD_NOT_APPROVED" | "PERIOD_NOT_LOCKED" | "PERIOD_AIRED" | "COUNTY_UNKNOWN" | "REASON_MISSING" | "OWN_REPORT";

/** A period's state does not allow what was asked; nothing was written. The message names the counties and the way out. */
export class ApprovalRefused extends Error {
  readonly code: ApprovalCode;

  constructor(code: ApprovalCode, message: string) {
    super(message);
    this.name = "ApprovalRefused";
    this.code = code;
  }
}
