import { readPeriodEvents } from "../../store/read/read-period-events.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import type { QuestionContext } from "../question-context.ts";
import type { ReadPoint } from "../selection/read-point.ts";
import { PeriodStates } from "./period-states.ts";

/**
 * Which periods were approved or aired by a version, kept for the next questions on the same data; null for live figures. Whoever
 * may see other events shares nothing.
 */
export async function loadPeriodStates({ room, tx, scope }: QuestionContext, { basis, version: { version } }: ReadPoint, { tree }: InstallationCatalogue): Promise<PeriodStates | null> {
  if (basis === "live") return null;
  const sight = scope.board ? "board" : scope.open ? "open" : "none";
  return room.states.of(tx, `${basis} ${version} ${sight}`, async () => new PeriodStates(tree, basis, await readPeriodEvents(tx, version)));
}
