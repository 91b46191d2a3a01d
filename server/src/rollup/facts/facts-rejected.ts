import type { Rejection } from "./rejection.ts";

/** Some facts cannot land, so none did; `rejections` are the first 1,000 of `total`. */
export class FactsRejected extends Error {
  readonly rejections: readonly Rejection[];
  readonly total: number;

  constructor(rejections: readonly Rejection[], total: number) {
    const [first] = rejections;
    super(first === undefined ? "The facts were rejected." : `${first.subject}: ${first.message}${total > 1 ? ` (and ${total - 1} more)` : ""}`);
    this.name = "FactsRejected";
    this.rejections = rejections;
    this.total = total;
  }
}
