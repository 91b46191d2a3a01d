import type { UnitScore } from "@plumbline/schema/vocabulary/unit-score.ts";
import type { LandingCatalogue } from "../../store/catalogue/read-landing-catalogue.ts";

interface Fault {
  readonly field: "criterion" | "region" | "period" | "score";
  readonly value: string;
  readonly message: string;
}

/** All that is wrong with the score of a unit. */
export function checkScore({ scheme, schemeVersion, criterion, regionCode, period, score }: UnitScore, catalogue: LandingCatalogue): Fault[] {
  const faults: Fault[] = [];
  const name = `${scheme}@${schemeVersion}/${criterion}`;
  if (!catalogue.criteria.has(name)) faults.push({ field: "criterion", value: name, message: `“${name}” is no criterion of this installation: use one of criteria.csv.` });
  if (!catalogue.regions.has(regionCode)) faults.push({ field: "region", value: regionCode, message: `“${regionCode}” is no region of this installation: use its code.` });
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-01$/.test(period.start) || ![1, 3, 12].includes(period.months)) {
    faults.push({ field: "period", value: `${period.start}/${period.months}`, message: `${period.months} months from ${period.start} are no month, quarter or year: scores belong to a calendar period.` });
  }
  if (score !== null && !(score >= 0 && score <= 100)) faults.push({ field: "score", value: String(score), message: `The score is ${score}: scores lie from 0 to 100.` });
  return faults;
}
