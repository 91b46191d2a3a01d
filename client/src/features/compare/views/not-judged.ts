import type { Language } from "../../../ui/language.ts";
import type { Cell, Sheet } from "../sheet/sheet.ts";
import { viewWords } from "../words/view-words.ts";

/** Why none of some cells is called an outlier; null where there is no cell with a value to say it of. */
export function notJudged({ line, measure }: Pick<Sheet, "line" | "measure">, cells: readonly Cell[], limit: number, language: Language): string | null {
  const words = viewWords(language).notJudged;
  const observed = cells.filter((cell) => cell.kind === "observed");
  if (observed.length === 0) return null;
  if (line === null || !line.comparable) return words.noLine;
  if (measure.direction === "neutral") return words.neutral;
  return observed.every(({ band }) => band === "notRanked") ? words.unranked(String(limit)) : words.noInterval;
}
