import { parsePeriodWord } from "@plumbline/schema/vocabulary/period-word.ts";
import { monthIndex, startOfMonthIndex } from "@plumbline/schema/vocabulary/period.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import { readPeriodEvents } from "../../store/read/read-period-events.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import { PeriodStates } from "../compare/period-states.ts";
import type { QuestionContext } from "../question-context.ts";
import type { FoundLookups } from "./lookups.ts";
import { readPoint } from "./read-point.ts";
import type { SelectionRequest } from "./selection.ts";

/** What words mean by the catalogue alone: the last periods are those that figures are due for, and no group is known. */
export function plainLookups(catalogue: InstallationCatalogue): FoundLookups {
  const latest = (months: number): Period | null => latestPeriod(months, catalogue, catalogue.keptTo, null);
  return { group: () => null, latest, reportingYearStart: catalogue.installation.reportingYearStart, stamp: "" };
}

/** The parts of a request whose words may have to be looked up. */
type Worded = Pick<SelectionRequest, "regions" | "periods" | "basis" | "asOf">;

/** Finds what the words of a request mean by what is stored; queries only where a word asks for the last periods of a frozen basis or of an earlier time. */
export async function loadLookups({ tx }: QuestionContext, catalogue: InstallationCatalogue, request: Worded): Promise<FoundLookups> {
  const plain = plainLookups(catalogue);
  const now = request.basis === "live" && (request.asOf ?? null) === null;
  if (now || !request.periods.some((text) => parsePeriodWord(text)?.kind === "latest")) return plain;
  const at = await readPoint(tx, request.asOf, request.basis);
  const states = at.basis === "live" ? null : new PeriodStates(catalogue.tree, at.basis, await readPeriodEvents(tx, at.version.version));
  const end = at.past ? Math.min(catalogue.keptTo, monthIndex(at.version.committedAt)) : catalogue.keptTo;
  const latest = (months: number): Period | null => latestPeriod(months, catalogue, end, states);
  return { ...plain, latest, stamp: [1, 3, 6, 12].map((months) => latest(months)?.start ?? "").join() };
}

/** The last whole period before a month; on a frozen basis the last that is approved or aired for all counties. */
function latestPeriod(months: number, { keptFrom, tree }: InstallationCatalogue, end: number, states: PeriodStates | null): Period | null {
  const counties = tree.peers("county");
  for (let to = Math.floor(end / months) * months; to - months >= keptFrom; to -= months) {
    const span = { from: to - months, to };
    if (states === null || counties.every((county) => states.isOpen(county, span))) return { start: startOfMonthIndex(span.from), months };
  }
  return null;
}
