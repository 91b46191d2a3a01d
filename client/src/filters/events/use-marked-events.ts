import type { RegionNameFragment } from "../../generated/graphql.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { useInstallation } from "../installation.ts";
import { eventsOf, markedEvents, type MarkedEvent } from "./marked-event.ts";
import { useShownEvents, type EventScope } from "./use-shown-events.ts";

/** The events of a chart, and how to find those of one of its regions. */
export interface ChartedEvents {
  readonly all: readonly MarkedEvent[];
  /** Those that happened in a region, or in one above it. */
  readonly of: (region: Pick<RegionNameFragment, "code" | "parentCode">) => readonly MarkedEvent[];
}

export const NO_EVENTS: ChartedEvents = { all: [], of: () => [] };

/** What happened in the shown regions and periods, numbered for a chart and the list below it. */
export function useMarkedEvents(scope: EventScope): ChartedEvents & { readonly failed: boolean } {
  const language = useLanguage();
  const { home, cities, counties } = useInstallation();
  const { events, failed } = useShownEvents(scope);
  const all = markedEvents(events, scope.periods, language);
  return { all, failed, of: (region) => eventsOf(all, region, [...counties, ...cities, home]) };
}
