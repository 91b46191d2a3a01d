import { demonstration, WHOLE_DEMONSTRATION } from "@plumbline/drizzle/demo/demonstration.ts";
import { readProfile } from "@plumbline/drizzle/demo/read-profile.ts";
import { countyCodes } from "@plumbline/drizzle/demo/territory.ts";
import { catalogueTexts } from "@plumbline/drizzle/catalogue/catalogue-texts.ts";
import { readCatalogue } from "@plumbline/drizzle/catalogue/read-catalogue.ts";
import type { CaseRecord } from "@plumbline/schema/vocabulary/case-record.ts";

const root = "330400";

/** The last version of every case of the demonstration (about 200,000), in the order in which the cases first appeared. */
export function demonstrationCases(): readonly CaseRecord[] {
  const { catalogue } = readCatalogue(catalogueTexts());
  const profile = readProfile(countyCodes(catalogue.regions, root));
  const cases = new Map<string, CaseRecord>();
  for (const step of demonstration(catalogue.regions, root, profile, WHOLE_DEMONSTRATION)) {
    if (step.kind !== "land") continue;
    for (const record of step.cases) cases.set(`${record.countyCode} ${record.caseNumber}`, record);
  }
  return [...cases.values()];
}
