import type { EventsPlace } from "./events-door.ts";
import { EventsList, type EventsListProps } from "./events-list.tsx";
import styles from "./events-note.module.css";
import { EventsWay } from "./events-way.tsx";

export interface EventsNoteProps extends EventsListProps {
  readonly failed: boolean;
  readonly place: EventsPlace;
}

/** Below a chart without a foot of its own: its events, and the way to all. */
export function EventsNote({ events, failed, place, action }: EventsNoteProps) {
  return (
    <>
      <EventsList events={events} action={action} />
      <p className={styles["note"]}>
        <EventsWay count={events.length} failed={failed} place={place} />
      </p>
    </>
  );
}
