import type { ReportedValue } from "@plumbline/schema/vocabulary/reported-value.ts";
import type { Profile } from "../profile.ts";
import { reportingSlots } from "./reporting-slots.ts";

/** Published figures of the year that is reported with this quarter's freeze: real, each with its source. */
export function realValues(profile: Profile, quarter: number): ReportedValue[] {
  return reportingSlots("year", quarter).flatMap((period) =>
    profile.realValues
      .filter(({ year }) => period.start.startsWith(year))
      .map(({ measure, region, value, sourceNote }) => ({
        measureCode: measure,
        breakdown: "",
        regionCode: region,
        period,
        value,
        missingReason: null,
        synthetic: false,
        sourceNote,
        rowNumber: null,
      })),
  );
}
