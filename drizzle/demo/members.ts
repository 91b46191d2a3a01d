import type { MemberReport } from "@plumbline/schema/vocabulary/member-report.ts";
import type { ReportDraft } from "./reported/report-draft.ts";
import type { County, Town } from "./territory.ts";
import { OPENING, quarterAt } from "./timeline.ts";
import type { World } from "./world.ts";

/** Enterprises of a county from among which its alliance is asked. */
const ENTERPRISES = 420;
/** The part of a town's target enterprises that is checked in a quarter. */
const CHECKED_A_QUARTER = 0.14;

const two = (number: number): string => String(number).padStart(2, "0");

/** The members of the measures that count distinct ones, town by town and quarter by quarter; asked in order, after the opening. */
export class MemberBook {
  readonly #towns: readonly { readonly county: County; readonly town: Town; readonly report: (quarter: number, of: (measure: string) => number) => readonly (readonly [measure: string, members: readonly string[]])[] }[];

  constructor(world: World, counties: readonly County[]) {
    this.#towns = counties.flatMap((county) => county.towns.map((town) => ({ county, town, report: townReports(world, county, town) })));
  }

  /** What each town reports; a list without members says so in one row. */
  reports(quarter: number, figures: readonly ReportDraft[]): MemberReport[] {
    if (quarter === OPENING) return [];
    const counts = new Map(figures.map(({ measure, region, value }) => [`${measure} ${region}`, value]));
    const period = quarterAt(quarter);
    return this.#towns.flatMap(({ town, report }) =>
      report(quarter, (measure) => counts.get(`${measure} ${town.code}`) ?? 0).flatMap(([measureCode, members]) =>
        (members.length === 0 ? [null] : members).map((member): MemberReport => ({ measureCode, regionCode: town.code, period, member, synthetic: true })),
      ),
    );
  }
}

function townReports(world: World, county: County, town: Town) {
  const random = world.stream(`members/${town.code}`);
  const served = Math.min(0.995, Math.max(0.8, 0.95 + 0.02 * town.quality));
  const asked = 3 + 60 * town.share;
  let first = 0;
  let checked = 0;
  return (quarter: number, of: (measure: string) => number) => {
    const villages = Array.from({ length: of("village.total") }, (_, at) => `${town.code}-v${two(at + 1)}`).filter(() => random.chance(served));
    const enterprises = new Set(Array.from({ length: random.poisson(asked) }, () => `${county.code}-e${random.below(ENTERPRISES) + 1}`));
    const target = of("enterprise.target");
    if (quarter % 4 === 0) [first, checked] = [target === 0 ? 0 : random.below(target), 0];
    const more = Math.min(target - checked, random.poisson(target * CHECKED_A_QUARTER));
    const checks = Array.from({ length: Math.max(0, more) }, (_, at) => `${town.code}-h${((first + checked + at) % target) + 1}`);
    checked += checks.length;
    return [
      ["legal_adviser.villages_served", villages],
      ["alliance.enterprises_served", [...enterprises]],
      ["health_check.enterprises_to_date", checks],
    ] as const;
  };
}
