import { useState } from "react";

/**
 * How often a text has changed while its subject stayed the same: 0 until newer figures come, and 0 again when something else is
 * shown in its place.
 */
export function useChanged(subject: string, text: string): number {
  const [shown, show] = useState({ subject, text, times: 0 });
  if (shown.subject === subject && shown.text === text) return shown.times;
  const times = shown.subject === subject ? shown.times + 1 : 0;
  show({ subject, text, times });
  return times;
}
