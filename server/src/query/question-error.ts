import type { RefusedValue } from "@plumbline/schema/vocabulary/refused-value.ts";

/** What can be wrong with a question; clients branch on the code, people read the sentence. */
export const QUESTION_ERROR_CODES = [
  "EMPTY_INSTALLATION",
  "EMPTY_SELECTION",
  "UNKNOWN_METRIC",
  "UNKNOWN_REGION",
  "UNKNOWN_PERIOD",
  "PERIOD_NOT_KEPT",
  "UNKNOWN_CASE_TYPE",
  "UNKNOWN_OUTCOME",
  "UNKNOWN_SCHEME",
  "UNKNOWN_VERSION",
  "UNKNOWN_GROUP",
  "UNKNOWN_WORD",
  "MIXED_VERSIONS",
  "SELECTION_TOO_LARGE",
  "UNKNOWN_PLACE",
  "UNKNOWN_EVENT",
  "UNSUITABLE_METRIC",
  "UNSUITABLE_PERIODS",
  "UNSUITABLE_METHOD",
  "UNSUITABLE_DIMENSIONS",
  "UNSUITABLE_MEASURE",
  "UNSUITABLE_BASIS",
  "PARTS_NOT_COMPARABLE",
  "OUT_OF_RANGE",
  "FORBIDDEN",
] as const;
export type QuestionErrorCode = (typeof QUESTION_ERROR_CODES)[number];

/** A sentence that quotes the asker may be as long as what they sent. */
const LONGEST = 600;

/** An expected fault of the asker; the message is a sentence that names the value and the way out. */
export class QuestionError extends Error {
  readonly code: QuestionErrorCode;

  readonly about: RefusedValue;

  constructor(code: QuestionErrorCode, message: string, about: RefusedValue = {}) {
    super(message.length > LONGEST ? `${message.slice(0, LONGEST - 1)}…` : message);
    this.name = "QuestionError";
    this.code = code;
    this.about = about;
  }
}
