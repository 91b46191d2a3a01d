import type { ReactNode } from "react";
import { useViewer } from "../../session/viewer.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { eventWords } from "./event-words.ts";
import { useEventsDoor, type EventsPlace } from "./events-door.ts";
import styles from "./events-note.module.css";
import type { MarkedEvent } from "./marked-event.ts";
import { mayAnnotate } from "./may-annotate.ts";

/** More are read in the list of all. */
const MOST_LISTED = 6;

export interface EventsNoteProps {
  readonly events: readonly MarkedEvent[];
  readonly failed: boolean;
  readonly place: EventsPlace;
  /** What else can be done with an event here. */
  readonly action?: (event: MarkedEvent) => ReactNode;
}

/** Below a chart: what its numbered flags stand for, and the way to all events. It goes with the chart when that is taken out. */
export function EventsNote({ events, failed, place, action }: EventsNoteProps) {
  const language = useLanguage();
  const words = eventWords(language);
  const viewer = useViewer();
  const open = useEventsDoor();
  const annotates = mayAnnotate(viewer);
  const listed = action === undefined ? events.slice(0, MOST_LISTED) : events;
  const more = events.length - listed.length;
  if (open === null) return null;
  return (
    <div className={styles["note"]}>
      {listed.length === 0 ? null : (
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
        </ol>
      )}
      <p className={styles["ways"]}>
        {failed ? <span>{words.failed}</span> : null}
        {more > 0 ? <span>{words.more(more)}</span> : null}
        <button type="button" className={styles["link"]} aria-haspopup="dialog" onClick={() => open(place)}>
          {!annotates ? words.see : events.length === 0 ? words.add : words.all}
        </button>
      </p>
    </div>
  );
}
