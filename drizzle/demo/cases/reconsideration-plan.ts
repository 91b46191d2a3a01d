import type { World } from "../world.ts";
import type { RandomStream } from "../random-stream.ts";

/** What becomes of a reconsideration case, before its dates are fixed. */
export interface ReconsiderationPlan {
  readonly matter: string;
  readonly organClass: string;
  readonly field: string;
  readonly channel: string;
  readonly procedure: string;
  readonly enterprise: boolean;
  readonly settled: boolean;
  readonly outcome: string;
  /** Days from acceptance to conclusion without pauses. */
  readonly netDays: number;
  readonly pauseDays: number;
  readonly extensionDays: number;
  readonly sued: boolean;
}

export type ReconsiderationPlanner = (years: number, settled: boolean | null) => ReconsiderationPlan;

const ORDINARY_LIMIT = 60;
const SIMPLIFIED_LIMIT = 30;

/** Simplified procedure grew common with the law in force since 2024. */
function simplifiedShare(years: number): number {
  return years < 2 ? 0.12 : 0.3;
}

/** Plans cases of one county; `settled` fixes whether a case ends in mediation or settlement. */
export function reconsiderationPlanner(world: World, county: string, random: RandomStream): ReconsiderationPlanner {
  const share = (name: string) => world.share(`reconsideration.${name}`, county);
  const settledShare = share("settled");
  const mediated = share("mediated");
  const withdrawn = share("withdrawn");
  const corrected = share("corrected");
  const dismissed = share("dismissed");
  const enterprise = share("enterprise");
  const inTime = share("in_time");
  const sued = share("sued");
  const settledDays = world.duration("reconsideration.settled", county);
  const decidedDays = world.duration("reconsideration.decided", county);
  const mix = (name: string) => world.mix(`reconsideration.${name}`);
  const matter = mix("matter");
  const organClass = mix("organ_class");
  const field = mix("field");
  const channel = mix("channel");
  const correction = mix("corrected");

  function outcomeOf(settled: boolean, years: number): string {
    if (settled) return random.chance(mediated(years)) ? "mediated" : "settled";
    if (random.chance(withdrawn(years))) return "withdrawn";
    const draw = random.uniform();
    const correctedShare = corrected(years);
    if (draw < correctedShare) return correction(random);
    return draw < correctedShare + dismissed(years) ? "dismissed" : "upheld";
  }

  return (years, fixed) => {
    const settled = fixed ?? random.chance(settledShare(years));
    const outcome = outcomeOf(settled, years);
    const decided = !settled && outcome !== "withdrawn";
    const simplified = random.chance(simplifiedShare(years));
    const usual = (decided ? decidedDays : settledDays)(random, years) * (simplified ? 0.5 : 1);
    const extended = !simplified && usual > 54 && random.chance(0.45);
    const limit = (simplified ? SIMPLIFIED_LIMIT : ORDINARY_LIMIT) + (extended ? 30 : 0);
    let netDays = Math.max(2, Math.round(usual * (extended ? 1.25 : 1)));
    // Offices work to the limit: what would run over it is decided in its last days.
    if (netDays > limit) netDays = limit - Math.floor(8 * random.uniform() * random.uniform());
    if (!random.chance(inTime(years))) netDays = limit + random.between(4, 14);
    const organ = organClass(random);
    return {
      matter: matter(random),
      organClass: organ,
      field: organ === "town_government" ? "town_affairs" : field(random),
      channel: channel(random),
      procedure: simplified ? "simplified" : "ordinary",
      enterprise: random.chance(enterprise(years)),
      settled,
      outcome,
      netDays,
      pauseDays: random.chance(0.1) ? random.between(7, 50) : 0,
      extensionDays: extended ? 30 : 0,
      sued: decided && random.chance(sued(years)),
    };
  };
}
