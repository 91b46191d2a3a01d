import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import type { FoundLookups } from "../selection/lookups.ts";
import { parseSelection } from "../selection/parse-selection.ts";
import type { SelectionRequest } from "../selection/selection.ts";
import type { CompareOptions } from "./compare-options.ts";
import { planCompare } from "./plan-compare.ts";
import type { ComparePlan } from "./plan-compare.ts";

/** Boards ask the same questions again and again; the oldest plan goes when there are more. */
const KEPT = 100;
/** A plan of a question this long is not asked twice. */
const LONGEST_KEY = 2_000;

/** Keeps the plans of the last questions: a plan follows from question and catalogue alone and holds no figure. */
export class PlanCache {
  #catalogue: InstallationCatalogue | null = null;
  readonly #plans = new Map<string, ComparePlan>();

  /** The plan of a question that was asked before and hangs on nothing stored, whether or not the catalogue still stands. */
  known(request: SelectionRequest, options: CompareOptions): ComparePlan | null {
    return this.#plans.get(keyOf(request, options, "")) ?? null;
  }

  /** The plan of a question; throws the QuestionError of one that cannot be read or is too large. */
  of(catalogue: InstallationCatalogue, request: SelectionRequest, options: CompareOptions, lookups: FoundLookups): ComparePlan {
    if (this.#catalogue !== catalogue) {
      this.#plans.clear();
      this.#catalogue = catalogue;
    }
    const key = keyOf(request, options, lookups.stamp);
    const known = this.#plans.get(key);
    if (known !== undefined) {
      this.#plans.delete(key);
      this.#plans.set(key, known);
      return known;
    }
    const plan = planCompare(parseSelection(request, catalogue, lookups), options, catalogue);
    if (key.length <= LONGEST_KEY) this.#plans.set(key, plan);
    const [oldest] = this.#plans.keys();
    if (this.#plans.size > KEPT && oldest !== undefined) this.#plans.delete(oldest);
    return plan;
  }
}

const keyOf = (request: SelectionRequest, options: CompareOptions, stamp: string): string => JSON.stringify([request, options, stamp]);
