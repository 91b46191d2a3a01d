import { monthIndex, periodEnd } from "@plumbline/schema/vocabulary/period.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import { readRegionEvents } from "../../store/read/read-region-events.ts";
import type { RegionTree } from "../catalogue/region-tree.ts";
import { QuestionError } from "../question-error.ts";
import type { QuestionContext } from "../question-context.ts";
import { LIMITS } from "../selection/limits.ts";
import type { RegionEvent } from "./region-event.ts";

/** Some regions and everything above them, each once. */
export function withAncestors(regions: readonly Region[], tree: RegionTree): Region[] {
  const found = new Set<Region>();
  for (const region of regions) {
    for (let at: Region | undefined = region; at !== undefined && !found.has(at); at = at.parentCode === null ? undefined : tree.get(at.parentCode)) found.add(at);
  }
  return [...found];
}

/** The events of regions that touch the time from one period to another, as of a version; refuses more than one answer lists. */
export async function loadEvents({ tx, budget }: Pick<QuestionContext, "tx" | "budget">, tree: RegionTree, regions: readonly Region[], [first, last]: readonly [Period, Period], version: number): Promise<RegionEvent[]> {
  if (monthIndex(periodEnd(last)) <= monthIndex(first.start)) {
    throw new QuestionError("UNSUITABLE_PERIODS", `The time from ${first.start} to before ${periodEnd(last)} ends before it begins: name the earlier period first.`);
  }
  budget.take({ rows: LIMITS.events });
  const places = regions.map(({ code, countyCode }) => ({ regionCode: code, countyCode }));
  const rows = await readRegionEvents(tx, { places, from: first.start, to: periodEnd(last), version, limit: LIMITS.events + 1 });
  if (rows.length > LIMITS.events) {
    throw new QuestionError("SELECTION_TOO_LARGE", `There are more than ${LIMITS.events} events from ${first.start} to before ${periodEnd(last)}: ask for fewer regions or a shorter time.`, { bound: LIMITS.events });
  }
  return rows.flatMap(({ regionCode, countyCode: _county, actor, ...row }) => {
    const region = tree.get(regionCode);
    return region === undefined ? [] : [{ ...row, region, addedBy: actor }];
  });
}
