import { CatalogueCache } from "./catalogue/catalogue-cache.ts";
import { PlanCache } from "./compare/plan-cache.ts";
import type { QuestionRoom } from "./question-context.ts";
import { SMALL_NUMBER_LIMIT } from "./selection/limits.ts";
import { VersionCache } from "./version-cache.ts";

/** A room for the questions to one database, with nothing known yet. */
export function questionRoom(smallNumberLimit: number = SMALL_NUMBER_LIMIT, now: () => number = Date.now): QuestionRoom {
  return { catalogues: new CatalogueCache(), plans: new PlanCache(), units: new VersionCache(), gaps: new VersionCache(), states: new VersionCache(), now, smallNumberLimit };
}
