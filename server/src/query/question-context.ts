import type { ReadTransaction } from "../store/driver/database.ts";
import type { Scope } from "../store/scope.ts";
import type { CatalogueCache } from "./catalogue/catalogue-cache.ts";
import type { GapReasons } from "./compare/name-gaps.ts";
import type { PeriodStates } from "./compare/period-states.ts";
import type { PlanCache } from "./compare/plan-cache.ts";
import type { ReportingUnits } from "./compare/reporting-units.ts";
import type { RowBudget } from "./row-budget.ts";
import type { VersionCache } from "./version-cache.ts";

/** What all questions to one database share between requests. */
export interface QuestionRoom {
  readonly catalogues: CatalogueCache;
  readonly plans: PlanCache;
  readonly units: VersionCache<ReportingUnits>;
  readonly gaps: VersionCache<GapReasons>;
  readonly states: VersionCache<PeriodStates>;
  /** The time in milliseconds. */
  readonly now: () => number;
  /** The n below which a region is shown but not ranked. */
  readonly smallNumberLimit: number;
}

/** What the questions of one request share: one snapshot under one scope. */
export interface QuestionContext {
  readonly room: QuestionRoom;
  readonly tx: ReadTransaction;
  readonly scope: Scope;
  /** The moment at which it is asked; which periods have begun depends on it. */
  readonly now: Date;
  /** What all questions of the operation may ask for together. */
  readonly budget: RowBudget;
}
