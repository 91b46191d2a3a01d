import { courseAt } from "../course.ts";
import type { SpreadCourses } from "../profile.ts";
import type { County } from "../territory.ts";
import { OPENING, quarterAt } from "../timeline.ts";
import { countyCourse } from "../world.ts";
import type { World } from "../world.ts";
import type { ReportDraft } from "./report-draft.ts";
import { yearsAtEnd } from "./reporting-slots.ts";

/** How much of a year's repayment is done by the end of each quarter. */
const DONE = [0.16, 0.4, 0.66, 1] as const;

const cents = (amount: number): number => Math.round(amount * 100) / 100;

/**
 * Arrears to enterprises of a county in 10,000 yuan: the ledger at the end of each quarter, and what has been repaid since
 * January of the ledger with which the year began.
 */
export function arrears(world: World, county: County, ledgers: SpreadCourses, repaidShares: SpreadCourses): (quarter: number) => ReportDraft[] {
  const random = world.stream(`arrears/${county.code}`);
  let yearBegan = countyCourse(ledgers, county.code).start;
  let yearRepays = 0;
  let repaid = 0;
  let added = 0;
  return (quarter) => {
    const period = quarterAt(quarter);
    const draft = (measure: string, value: number): ReportDraft => ({ measure, region: county.code, period, value, decimals: 2, slip: "none" });
    if (quarter === OPENING) return [draft("arrears.outstanding", yearBegan)];
    const season = quarter % 4;
    if (season === 0) {
      yearBegan = cents(yearBegan - repaid + added);
      repaid = 0;
      added = 0;
      const share = courseAt(countyCourse(repaidShares, county.code), yearsAtEnd(period)) / 100;
      yearRepays = yearBegan * Math.min(0.99, Math.max(0.5, share + 0.03 * random.normal()));
    }
    repaid = cents(Math.max(repaid, yearRepays * (DONE[season] ?? 1) * (season === 3 ? 1 : 1 + 0.06 * random.normal())));
    added = cents(added + yearBegan * 0.19 * Math.exp(0.3 * random.normal()));
    return [draft("arrears.outstanding", cents(yearBegan - repaid + added)), draft("arrears.repaid_to_date", repaid)];
  };
}
