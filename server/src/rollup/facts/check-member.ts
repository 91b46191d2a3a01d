import type { MemberReport } from "@plumbline/schema/vocabulary/member-report.ts";
import type { LandingCatalogue } from "../../store/catalogue/read-landing-catalogue.ts";
import { checkPeriod, checkRegion } from "./check-observation.ts";

interface Fault {
  readonly field: "measure" | "region" | "period" | "member";
  readonly value: string;
  readonly message: string;
}

const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** The shape of a resident identity number; they are never kept. */
const IDENTITY = /^\d{17}[\dXx]$/;

/** All that is wrong with a member of a report in the light of the catalogue; locks are known to the database alone. */
export function checkMember({ measureCode, regionCode, period, member }: MemberReport, catalogue: LandingCatalogue): Fault[] {
  const measure = catalogue.measures.get(measureCode);
  if (measure === undefined) return [{ field: "measure", value: measureCode, message: `“${measureCode}” is no measure of this installation: use a code of the catalogue.` }];
  const counts = measure.kind === "count_distinct" && measure.source.kind !== "derived";
  const found: readonly (readonly [Fault["field"], string, string | null])[] = [
    ["measure", measureCode, counts ? null : `${measureCode} counts no members of a set: report its figures, or the records that it is counted from.`],
    ["region", regionCode, checkRegion(measure, regionCode, catalogue)],
    ["period", `${period.start}/${period.months}`, checkPeriod(measure, period, catalogue.keptFrom)],
    ["member", member ?? "", checkCode(member)],
  ];
  return found.flatMap(([field, value, message]) => (message === null ? [] : [{ field, value, message }]));
}

function checkCode(member: string | null): string | null {
  if (member === null) return null;
  if (!CODE.test(member)) return `“${member}” is no code of a member: write up to 64 letters, digits, dots and dashes, and never a name.`;
  return IDENTITY.test(member) ? "The member is what looks like an identity number, which is never kept: use a code of its own." : null;
}
