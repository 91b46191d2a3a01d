import type { RecordedDate } from "../../store/cells/counted-measure.ts";

/** The date that a field name of the catalogue stands for: a column of every case, else a field that one type adds. */
export function recordedDate(field: string): RecordedDate {
  return field === "received" || field === "accepted" || field === "concluded" ? { kind: "column", column: field } : { kind: "extra", field };
}
