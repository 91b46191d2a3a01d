import type { UnitScore } from "@plumbline/schema/vocabulary/unit-score.ts";
import { courseAt } from "./course.ts";
import type { County } from "./territory.ts";
import { closingDay, quarterAt, yearsSinceStart } from "./timeline.ts";
import { countyCourse } from "./world.ts";
import type { World } from "./world.ts";

const SCHEME = "rule-of-law-quarterly";
const SCHEME_VERSION = 1;

const NOT_SCORED = 0.012;
const NOT_SCORED_OF_LAST = 0.06;

type Series = (quarter: number) => UnitScore;

/** Assessment scores of counties and towns on every criterion, quarter by quarter; asked in order. */
export class ScoreBook {
  readonly #series: Series[];

  constructor(world: World, counties: readonly County[], last: number) {
    this.#series = counties.flatMap((county) =>
      [null, ...county.towns].flatMap((town) =>
        world.profile.scores.map((criterion): Series => {
          const region = town?.code ?? county.code;
          const random = world.stream(`score/${criterion.name}/${region}`);
          const course = countyCourse(criterion, county.code);
          const shift = world.townShift(criterion.name, town, criterion.spread);
          const drift = town === null ? 0 : 0.35 * random.normal();
          let deviation = 0;
          return (quarter) => {
            const years = yearsSinceStart(closingDay(quarter));
            // A unit that had a good quarter mostly has another one.
            deviation = 0.6 * deviation + random.normal();
            const level = courseAt(course, years) + shift + drift * years + deviation;
            const scored = !random.chance(quarter === last ? NOT_SCORED_OF_LAST : NOT_SCORED);
            return {
              scheme: SCHEME,
              schemeVersion: SCHEME_VERSION,
              criterion: criterion.name,
              regionCode: region,
              period: quarterAt(quarter),
              score: scored ? Math.round(Math.min(99.5, Math.max(50, level)) * 10) / 10 : null,
              synthetic: true,
            };
          };
        }),
      ),
    );
  }

  /** All units' scores of a quarter; a criterion without a score is not scored yet. */
  scores(quarter: number): UnitScore[] {
    return this.#series.map((series) => series(quarter));
  }
}
