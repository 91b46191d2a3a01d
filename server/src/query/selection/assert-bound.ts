import { QuestionError } from "../question-error.ts";

/** Refuses more of something than one answer holds. */
export function assertBound(count: number, most: number, what: string, asked = "The selection"): void {
  if (count > most) {
    throw new QuestionError("SELECTION_TOO_LARGE", `${asked} asks for ${count} ${what}; one answer holds at most ${most}. Ask in parts.`, { count, bound: most });
  }
}
