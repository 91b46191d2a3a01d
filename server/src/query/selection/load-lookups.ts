import { parsePeriodWord } from "@plumbline/schema/vocabulary/period-word.ts";
import { parseRegionWord } from "@plumbline/schema/vocabulary/region-word.ts";
import { monthIndex, startOfMonthIndex } from "@plumbline/schema/vocabulary/period.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import { readPeriodEvents } from "../../store/read/read-period-events.ts";
import { readRegionGroup } from "../../store/saved/region-groups.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import { PeriodStates } from "../compare/period-states.ts";
import type { QuestionContext } from "../question-context.ts";
import { assertBound } from "./assert-bound.ts";
import { LIMITS } from "./limits.ts";
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

/** Finds what the words of a request mean by what is stored: queries only for saved groups and for the last periods of a frozen basis or of an earlier time. */
export async function loadLookups(context: QuestionContext, catalogue: InstallationCatalogue, request: Worded): Promise<FoundLookups> {
  const plain = plainLookups(catalogue);
  const [groups, latest] = await Promise.all([groupsOf(context, request), latestOf(context, catalogue, request)]);
  if (groups.size === 0 && latest === null) return plain;
  const stamp = JSON.stringify([[...groups], latest === null ? null : [1, 3, 6, 12].map((months) => latest(months)?.start ?? null)]);
  return { ...plain, group: (id) => groups.get(id) ?? null, latest: latest ?? plain.latest, stamp };
}

/** The saved groups that are named, as far as the asker may use them. */
async function groupsOf({ tx }: QuestionContext, { regions }: Worded): Promise<ReadonlyMap<string, readonly string[]>> {
  const words = regions.map(parseRegionWord);
  const ids = [...new Set(words.flatMap((word) => (word?.kind === "group" ? [word.id] : [])))];
  assertBound(ids.length, LIMITS.groups, "groups");
  const found = await Promise.all(ids.map(async (id) => [id, await readRegionGroup(tx, id)] as const));
  return new Map(found.flatMap(([id, codes]) => (codes === null ? [] : [[id, codes]])));
}

/** The last periods with figures where the catalogue alone does not tell them; null where it does, and where no word asks. */
async function latestOf({ tx }: QuestionContext, catalogue: InstallationCatalogue, request: Worded): Promise<FoundLookups["latest"] | null> {
  const now = request.basis === "live" && (request.asOf ?? null) === null;
  if (now || !request.periods.some((text) => parsePeriodWord(text)?.kind === "latest")) return null;
  const at = await readPoint(tx, request.asOf, request.basis);
  const states = at.basis === "live" ? null : new PeriodStates(catalogue.tree, at.basis, await readPeriodEvents(tx, at.version.version));
  const end = at.past ? Math.min(catalogue.keptTo, monthIndex(at.version.committedAt)) : catalogue.keptTo;
  return (months) => latestPeriod(months, catalogue, end, states);
}

/** The last whole period before a month; on a frozen basis the last that is approved or aired for all counties. */
function latestPeriod(months: number, { keptFrom, tree }: InstallationCatalogue, end: number, states: PeriodStates | null): Period | null {
  for (let to = Math.floor(end / months) * months; to - months >= keptFrom; to -= months) {
    const span = { from: to - months, to };
    if (states === null || tree.standing("county", span.from).every((county) => states.isOpen(county, span))) return { start: startOfMonthIndex(span.from), months };
  }
  return null;
}
