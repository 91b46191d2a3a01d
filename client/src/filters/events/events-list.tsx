import type { ReactNode } from "react";
import { useLanguage } from "../../ui/preferences.ts";
import { eventWords } from "./event-words.ts";
import { useEventsDoor } from "./events-door.ts";
import styles from "./events-note.module.css";
import type { MarkedEvent } from "./marked-event.ts";

/** More are read in the list of all. */
const MOST_LISTED = 6;

export interface EventsListProps {
  readonly events: readonly MarkedEvent[];
  /** What else can be done with an event here. */
  readonly action?: ((event: MarkedEvent) => ReactNode) | undefined;
}

/** What the numbered flags of a chart stand for; it goes with the chart when that is taken out. */
export function EventsList({ events, action }: EventsListProps) {
  const words = eventWords(useLanguage());
  const open = useEventsDoor();
  const listed = action === undefined ? events.slice(0, MOST_LISTED) : events;
  const more = events.length - listed.length;
  if (open === null || listed.length === 0) return null;
  return (
    <ol className={styles["list"]} aria-label={words.listed}>
      {listed.map((event) => (
        <li key={event.id} className={styles["item"]}>
          <span data-chart-note="">
            <b className={styles["number"]}>{event.number}</b> {event.lead}
            {event.text}
          </span>
          {action?.(event)}
        </li>
      ))}
      {more > 0 ? <li className={styles["item"]}>{words.more(more)}</li> : null}
    </ol>
  );
}
