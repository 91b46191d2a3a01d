import type { DataVersion } from "../../store/driver/database.ts";
import type { QuestionContext } from "../question-context.ts";
import { QuestionError } from "../question-error.ts";
import { assertBound } from "../selection/assert-bound.ts";
import { LIMITS } from "../selection/limits.ts";
import { loadLookups } from "../selection/load-lookups.ts";
import { parsePeriod } from "../selection/parse-periods.ts";
import { parseRegions } from "../selection/parse-regions.ts";
import { readPoint } from "../selection/read-point.ts";
import { loadEvents, withAncestors } from "./load-events.ts";
import type { RegionEvent } from "./region-event.ts";

export interface EventsRequest {
  readonly regions: readonly string[];
  /** Ids of the first and the last period. */
  readonly from: string;
  readonly to: string;
  /** Whether events of the regions above count, too. */
  readonly above: boolean;
  readonly asOf: string | null;
}

/** The events of regions in a stretch of time, in order of time. */
export async function events(context: QuestionContext, { regions: texts, from, to, above, asOf }: EventsRequest): Promise<{ readonly version: DataVersion; readonly events: readonly RegionEvent[] }> {
  const catalogue = await context.room.catalogues.of(context.tx);
  const { tree } = catalogue;
  if (texts.length === 0) throw new QuestionError("EMPTY_SELECTION", "The question names no regions: name at least one.");
  assertBound(texts.length, LIMITS.regions * 5, "regions", "The question");
  const regions = parseRegions(texts, tree, await loadLookups(context, catalogue, { regions: texts, periods: [], basis: "live", asOf }));
  assertBound(regions.length, LIMITS.regions, "regions", "The question");
  const time = [parsePeriod(from), parsePeriod(to)] as const;
  const { version } = await readPoint(context.tx, asOf, "live");
  return { version, events: await loadEvents(context, tree, above ? withAncestors(regions, tree) : regions, time, version.version) };
}
