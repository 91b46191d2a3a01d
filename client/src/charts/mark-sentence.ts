import type { MarkDetail } from "./mark.ts";

/** All that a tooltip says, as one text for a screen reader. */
export function markSentence(detail: MarkDetail): string {
  const facts = detail.facts.map(({ label, text }) => `${label} ${text}`);
  return [detail.region, detail.period, detail.value, detail.bandText, ...facts, detail.note].filter((part) => part !== "").join(", ");
}
