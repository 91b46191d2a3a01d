import type { CaseRecord } from "@plumbline/schema/vocabulary/case-record.ts";
import type { LandingCatalogue } from "../../store/catalogue/read-landing-catalogue.ts";
import { caseRegion } from "../../store/cases/stage-cases.ts";
import { isDay } from "@plumbline/schema/vocabulary/day.ts";

interface Fault {
  readonly field: string;
  readonly value: string;
  readonly message: string;
}

/** What is wrong with where a case belongs: its town, or the own level of its county or city. */
export function checkCasePlace(record: CaseRecord, catalogue: LandingCatalogue): Fault[] {
  const { countyCode, townCode } = record;
  const code = caseRegion(record);
  const region = catalogue.regions.get(code);
  if (region === undefined) {
    if (townCode !== null) return [{ field: "townCode", value: townCode, message: `“${townCode}” is no region of this installation: use the code of a town, or none for the county's own cases.` }];
    return [{ field: "countyCode", value: countyCode, message: `“${countyCode}” is no county of this installation: use the code of a county, or of a city for its own cases.` }];
  }
  if (region.countyCode !== countyCode) return [{ field: "townCode", value: code, message: `${region.nameZh} belongs to county ${region.countyCode}, not to ${countyCode}: correct one of them.` }];
  if (region.level !== "town" && !region.own) return [{ field: "townCode", value: code, message: `${region.nameZh} is a ${region.level}, not a town: use the code of a town, or none.` }];
  return [];
}

/** Extra fields that measures attribute cases by must hold days. */
export function checkExtraDays(record: CaseRecord, fields: readonly string[]): Fault[] {
  return fields.flatMap((name): Fault[] => {
    const value = record.extra[name] ?? null;
    if (value === null) return [];
    const sound = typeof value === "string" && isDay(value);
    return sound ? [] : [{ field: name, value: String(value), message: `“${String(value)}” of ${name} is no day of the calendar: write it as 2026-07-03, or leave it out.` }];
  });
}
