export type EventRefusal = "UNKNOWN_REGION" | "UNKNOWN_EVENT" | "TOO_MANY_EVENTS";

/** An annotation that cannot be put down or taken back; nothing was written. The message names the value and the way out. */
export class EventRefused extends Error {
  readonly code: EventRefusal;

  constructor(code: EventRefusal, message: string) {
    super(message);
    this.name = "EventRefused";
    this.code = code;
  }
}
