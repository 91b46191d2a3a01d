import { QuestionError } from "./question-error.ts";
import { LIMITS } from "./selection/limits.ts";

export interface RowBounds {
  /** Rows (values, groups, records) of all answers. */
  readonly rows: number;
  /** Stored figures that have to be read for them. */
  readonly figures: number;
}

export const ROW_BOUNDS: RowBounds = { rows: 120_000, figures: LIMITS.figures };

/**
 * What the questions of one operation may ask for together: each takes its share once it is planned and before anything is
 * loaded, so that asking under many names is no way around the bounds of one question.
 */
export class RowBudget {
  readonly #bounds: RowBounds;
  #rows = 0;
  #figures = 0;

  constructor(bounds: RowBounds = ROW_BOUNDS) {
    this.#bounds = bounds;
  }

  /** Throws SELECTION_TOO_LARGE when the operation asks for more than it may. */
  take({ rows, figures = 0 }: { readonly rows: number; readonly figures?: number }): void {
    this.#rows += rows;
    this.#figures += figures;
    assertWithin("rows", this.#rows, this.#bounds.rows);
    assertWithin("stored figures", this.#figures, this.#bounds.figures);
  }
}

function assertWithin(what: string, count: number, most: number): void {
  if (count > most) {
    throw new QuestionError("SELECTION_TOO_LARGE", `The questions of this operation ask for ${count} ${what} so far; one operation may ask for ${most}. Ask them one after another.`, { count, bound: most });
  }
}
