import { useState } from "react";
import type { Mark } from "./mark.ts";

interface Shown {
  readonly subject: string | undefined;
  readonly values: ReadonlyMap<string, string>;
  /** Keys whose value is newer than the one before, and how often that has happened. */
  readonly changed: ReadonlySet<string>;
  readonly times: number;
}

const NONE: ReadonlySet<string> = new Set();
const NO_VALUES: ReadonlyMap<string, string> = new Map();

/** The marks whose value has changed while the subject stayed the same; none without a subject, or when another one is drawn. */
export function useChangedMarks(subject: string | undefined, marks: readonly Mark[]): Pick<Shown, "changed" | "times"> {
  // Without a subject nothing is compared, and thousands of marks cost nothing at each move of the pointer.
  const values = subject === undefined ? NO_VALUES : new Map(marks.map(({ key, detail }) => [key, detail.value]));
  const [shown, show] = useState<Shown>({ subject, values, changed: NONE, times: 0 });
  const same = shown.subject === subject && shown.values.size === values.size && [...values].every(([key, value]) => shown.values.get(key) === value);
  if (same) return shown;
  const compared = subject !== undefined && shown.subject === subject && shown.values.size > 0;
  const changed = compared ? new Set([...values].flatMap(([key, value]) => (shown.values.get(key) === value ? [] : [key]))) : NONE;
  const next = { subject, values, changed, times: shown.times + (changed.size > 0 ? 1 : 0) };
  show(next);
  return next;
}
