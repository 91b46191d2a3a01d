import { periodId } from "@plumbline/schema/vocabulary/period.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { MemberReport } from "@plumbline/schema/vocabulary/member-report.ts";
import type { ReportedValue } from "@plumbline/schema/vocabulary/reported-value.ts";
import type { UnitScore } from "@plumbline/schema/vocabulary/unit-score.ts";
import { CaseBook } from "./cases/case-book.ts";
import type { CaseBatch } from "./cases/case-book.ts";
import { isoDay } from "./day.ts";
import { MemberBook } from "./members.ts";
import type { Profile } from "./profile.ts";
import { realValues } from "./reported/real-values.ts";
import { ReportBook } from "./reported/report-book.ts";
import { RegisterBook } from "./reported/registers.ts";
import { Reporting } from "./reported/reporting.ts";
import { territory } from "./territory.ts";
import { LAST_QUARTER, OPENING, closingDay, quarterAt, quarterId, quarterNumber } from "./timeline.ts";
import { ScoreBook } from "./unit-scores.ts";
import { World } from "./world.ts";

/** Days after a quarter's end. */
const FREEZE = 5;
const VERIFICATION = 10;
const APPROVAL = 15;
const AIRING = 20;

interface Dated {
  /** Unique within a generation. */
  readonly id: string;
  /** The day on which it happened, ISO. */
  readonly on: string;
  readonly quarter: Period;
}

export interface LandStep extends Dated {
  readonly kind: "land";
  readonly note: string;
  readonly cases: CaseBatch;
  readonly observations: readonly ReportedValue[];
  readonly members: readonly MemberReport[];
  readonly scores: readonly UnitScore[];
}

export interface ReleaseStep extends Dated {
  readonly kind: "approve" | "air";
}

/** What happened, in the order in which it happened. */
export type DemonstrationStep = LandStep | ReleaseStep;

export interface DemonstrationOptions {
  readonly seed: string;
  /** Thins out cases, for tests; 1 is the whole demonstration. Reported figures and given numbers stay as they are. */
  readonly scale: number;
  /** The last quarter, which is live only; the one before it is approved, all earlier ones are aired. */
  readonly lastQuarter: Period;
}

export const WHOLE_DEMONSTRATION: DemonstrationOptions = { seed: "准绳-1480", scale: 1, lastQuarter: LAST_QUARTER };

/** How many landings the options make: two a quarter after the opening's one. */
export function countLandings({ lastQuarter }: DemonstrationOptions): number {
  return 1 + 2 * (quarterNumber(periodId(lastQuarter)) + 1);
}

/** How many steps the options make: landings, approvals and airings. */
export function countSteps(options: DemonstrationOptions): number {
  const last = quarterNumber(periodId(options.lastQuarter));
  return countLandings(options) + (last + 1) + last;
}

/**
 * A made-up city in steps: at each quarter's freeze what was known then, five days later what its verification brought,
 * then approval and airing. Pure: the same regions, profile and options give the same steps on every machine.
 */
export function* demonstration(regions: readonly Region[], root: string, profile: Profile, options: DemonstrationOptions): Generator<DemonstrationStep> {
  const last = quarterNumber(periodId(options.lastQuarter));
  const counties = territory(regions, root, profile, options.seed);
  const world = new World(profile, options.seed, options.scale);
  const cases = new CaseBook(world, counties, last);
  const reports = new ReportBook(world, counties);
  const reporting = new Reporting(world, last);
  const registers = new RegisterBook(world, counties, root);
  const members = new MemberBook(world, counties);
  const scores = new ScoreBook(world, counties, last);

  for (let number = OPENING; number <= last; number += 1) {
    const quarter = quarterAt(number);
    const id = quarterId(number);
    const after = (days: number): string => isoDay(closingDay(number) + days);
    const figures = reports.figures(number);
    const { atFreeze, atVerification } = reporting.report(number, figures);
    yield {
      kind: "land",
      id: `${id} freeze`,
      note: number === OPENING ? "Opening balances" : `${id} as known at its freeze`,
      on: after(FREEZE),
      quarter,
      cases: cases.freeze(number),
      observations: [...realValues(profile, number), ...atFreeze, ...registers.figures(number)],
      members: members.reports(number, figures),
      scores: [],
    };
    if (number > OPENING) {
      yield { kind: "land", id: `${id} verification`, note: `${id} as verified and assessed`, on: after(VERIFICATION), quarter, cases: [], observations: atVerification, members: [], scores: scores.scores(number) };
    }
    if (number < last) yield { kind: "approve", id: `${id} approval`, on: after(APPROVAL), quarter };
    if (number < last - 1) yield { kind: "air", id: `${id} airing`, on: after(AIRING), quarter };
  }
}
