import type { FactFamily, Rejection } from "./rejection.ts";

/** How many rejections are kept; all are counted. */
const SHOWN_REJECTIONS = 1000;

/** Gathers what keeps facts from landing. */
export class Rejections {
  readonly shown: Rejection[] = [];
  total = 0;

  add(rejection: Rejection): void {
    this.total += 1;
    if (this.shown.length < SHOWN_REJECTIONS) this.shown.push(rejection);
  }

  /** Adds what a check of one fact found; true when it found nothing. */
  take(family: FactFamily, seq: number, subject: string, faults: readonly { readonly field: string; readonly value: string; readonly message: string }[]): boolean {
    for (const { field, value, message } of faults) this.add({ family, seq, subject, field, value, message });
    return faults.length === 0;
  }
}
