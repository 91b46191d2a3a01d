import type { CasePage } from "../../query/cases/case-page.ts";
import type { CsvCell } from "./csv-text.ts";

export const CASE_HEAD = [
  "case_number", "type", "region", "region_zh", "organ_class", "field", "matter", "channel", "procedure", "received_on", "accepted_on", "concluded_on",
  "pause_days", "extension_days", "outcome", "enterprise", "synthetic", "data_version", "as_of",
] as const;

/** Case records as rows. */
export function caseRows({ cases, version }: CasePage): CsvCell[][] {
  return cases.map((one) => [
    one.caseNumber, one.type, one.region.code, one.region.nameZh, one.organClass, one.field, one.matter, one.channel, one.procedure, one.receivedOn, one.acceptedOn, one.concludedOn,
    one.pauseDays, one.extensionDays, one.outcome, one.enterprise, one.synthetic, version.version, version.committedAt,
  ]);
}
