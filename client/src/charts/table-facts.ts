import type { Fact, MarkDetail } from "./mark.ts";

/** A column of facts: its label, and what a row says under it (empty when it says nothing). */
export interface FactColumn {
  readonly label: string;
  readonly of: (detail: MarkDetail) => string;
}

/** The facts of all rows as columns, in the order in which they first appear. */
export function tableFacts(details: readonly MarkDetail[]): FactColumn[] {
  const labels = [...new Set(details.flatMap((detail) => detail.facts.map(headOf)))];
  return labels.map((label) => ({ label, of: (detail) => detail.facts.find((fact) => headOf(fact) === label)?.text ?? "" }));
}

const headOf = ({ head, label }: Fact): string => head ?? label;

/** What the first column holds where it holds no regions. */
export function nameHead(details: readonly MarkDetail[]): string | undefined {
  return details.find((detail) => detail.nameHead !== undefined)?.nameHead;
}
