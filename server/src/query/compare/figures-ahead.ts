import type { AheadOfVersion } from "../../store/driver/database.ts";
import { readFigures } from "../../store/read/read-figures.ts";
import type { FigureColumns } from "../../store/read/read-figures.ts";
import type { QuestionRoom } from "../question-context.ts";
import type { SelectionRequest } from "../selection/selection.ts";
import type { CompareOptions } from "./compare-options.ts";
import type { ComparePlan } from "./plan-compare.ts";

/**
 * Asks for the figures of a question that was asked before in the very round trip that opens the snapshot. They are used only
 * if the plan they were asked by turns out to stand still.
 */
export class FiguresAhead {
  readonly #plan: ComparePlan;
  #figures: Promise<FigureColumns> | null = null;

  constructor(plan: ComparePlan) {
    this.#plan = plan;
  }

  readonly send = (queries: AheadOfVersion): void => {
    const { figures, selection } = this.#plan;
    this.#figures = readFigures(queries, { needs: figures.needs, places: figures.places, basis: selection.basis, asOf: null });
    // Whoever needs them hears of the failure; figures that nobody needs any more must not end the process.
    this.#figures.catch(() => undefined);
  };

  /** The figures, when they were asked for by this very plan; else null. */
  figuresOf(plan: ComparePlan): Promise<FigureColumns> | null {
    return plan === this.#plan ? this.#figures : null;
  }
}

/** The figures that can be asked for before the data version is known: those of now, by a plan that is kept. */
export function figuresAhead(room: QuestionRoom, request: SelectionRequest, options: CompareOptions): FiguresAhead | null {
  const plan = (request.asOf ?? null) === null ? room.plans.known(request, options) : null;
  return plan === null ? null : new FiguresAhead(plan);
}
