import type { RegionEventObject } from "@plumbline/schema/types/region-event.ts";
import type { Asker } from "../../identity/asker.ts";
import type { RegionEvent } from "../../query/events/region-event.ts";
import { mayRemove } from "../../reporting/events.ts";
import { periodObject } from "./period-object.ts";

/** An event in the contract's shape, for the one who asks. */
export function regionEventObject(event: RegionEvent, asker: Asker, reportingYearStart: number): RegionEventObject {
  const { region, addedBy } = event;
  return { ...event, period: periodObject(event.period, reportingYearStart), removable: mayRemove(asker, { code: region.code, countyCode: region.countyCode, addedBy }) };
}
