import { eventWords } from "../../../filters/events/event-words.ts";
import { useEventsDoor } from "../../../filters/events/events-door.ts";
import { EventsNote } from "../../../filters/events/events-note.tsx";
import { useMarkedEvents } from "../../../filters/events/use-marked-events.ts";
import { Panel } from "../../../ui/components/panel.tsx";
import { useLanguage } from "../../../ui/preferences.ts";
import type { RegionRequest } from "./region-request.ts";

/** What happened in the region, and above it, in the quarters of its indicators. */
export function RegionEventsPanel({ request, periods }: { readonly request: RegionRequest; readonly periods: readonly { readonly id: string }[] }) {
  const words = eventWords(useLanguage());
  const open = useEventsDoor();
  const regions = [request.region.code];
  const { all, failed } = useMarkedEvents({ regions, periods, asOf: request.asOf });
  if (open === null) return null;
  return (
    <Panel title={words.events}>
      <EventsNote events={all} failed={failed} place={{ regions, region: request.region.code, period: request.quarter.id }} />
    </Panel>
  );
}
