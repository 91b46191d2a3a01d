import { useViewer } from "../../session/viewer.ts";
import textLink from "../../ui/components/text-link.module.css";
import { useLanguage } from "../../ui/preferences.ts";
import { eventWords } from "./event-words.ts";
import { useEventsDoor, type EventsPlace } from "./events-door.ts";
import styles from "./events-note.module.css";
import { mayAnnotate } from "./may-annotate.ts";

export interface EventsWayProps {
  /** How many the chart marks. */
  readonly count: number;
  readonly failed: boolean;
  readonly place: EventsPlace;
}

/** The way to all events, in one row with what else stands at the foot of a panel. */
export function EventsWay({ count, failed, place }: EventsWayProps) {
  const words = eventWords(useLanguage());
  const viewer = useViewer();
  const open = useEventsDoor();
  if (open === null) return null;
  return (
    <span className={styles["way"]}>
      {failed ? <span>{words.failed} </span> : null}
      <button type="button" className={`${textLink["finger"]} ${styles["link"]}`} aria-haspopup="dialog" onClick={() => open(place)}>
        {!mayAnnotate(viewer) ? words.see : count === 0 ? words.add : words.all}
      </button>
    </span>
  );
}
