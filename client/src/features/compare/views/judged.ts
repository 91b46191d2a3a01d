import type { Band } from "../../../charts/band.ts";
import type { Cell } from "../sheet/sheet.ts";

/** How many of some cells were judged against the line, and how many differ from it by more than chance. */
export interface Judged {
  readonly judged: number;
  readonly better: number;
  readonly worse: number;
}

export function judgedOf(cells: readonly Cell[]): Judged {
  const count = (band: Band): number => cells.filter((cell) => cell.kind === "observed" && cell.band === band).length;
  const better = count("better");
  const worse = count("worse");
  return { judged: better + worse + count("similar"), better, worse };
}
