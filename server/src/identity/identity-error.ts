/** What can be refused about accounts; clients branch on the code, people read the sentence. */
export const IDENTITY_ERROR_CODES = [
  "SIGN_IN_REFUSED",
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "PASSWORD_UNSUITABLE",
  "PASSWORD_WRONG",
  "ACCOUNT_NAME_INVALID",
  "ACCOUNT_EXISTS",
  "UNKNOWN_ACCOUNT",
  "REGION_UNSUITABLE",
  "LAST_ADMINISTRATOR",
  "SET_UP_REFUSED",
  "TOKEN_UNSUITABLE",
  "UNKNOWN_TOKEN",
  "UNKNOWN_SESSION",
  "TEXT_UNSUITABLE",
] as const;
export type IdentityErrorCode = (typeof IDENTITY_ERROR_CODES)[number];

/** An expected refusal; the message is a sentence that names the value and the way out, and holds no secret. */
export class IdentityError extends Error {
  readonly code: IdentityErrorCode;

  constructor(code: IdentityErrorCode, message: string) {
    super(message);
    this.name = "IdentityError";
    this.code = code;
  }
}
