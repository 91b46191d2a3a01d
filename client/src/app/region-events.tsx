import { Suspense, useCallback, useState, type ReactNode } from "react";
import { EventsDoor, type EventsPlace } from "../filters/events/events-door.ts";
import { isSignedIn, useViewer } from "../session/viewer.ts";
import { lazyPart } from "../ui/load-part.ts";

const EventsDrawer = lazyPart(() => import("../features/events/events-drawer.tsx"));

/** Lets any page open what happened in its regions, in a drawer that is loaded when it is first asked for. */
export function RegionEvents({ children }: { readonly children: ReactNode }) {
  const viewer = useViewer();
  const [place, setPlace] = useState<EventsPlace | null>(null);
  const close = useCallback(() => setPlace(null), []);
  return (
    <EventsDoor value={isSignedIn(viewer) ? setPlace : null}>
      {children}
      {place === null ? null : (
        <Suspense fallback={null}>
          <EventsDrawer place={place} onClose={close} />
        </Suspense>
      )}
    </EventsDoor>
  );
}
