import { useLanguage } from "../../ui/preferences.ts";
import { toggledStart } from "../baseline-starts.ts";
import { eventWords } from "./event-words.ts";
import type { MarkedEvent } from "./marked-event.ts";
import styles from "./split-toggle.module.css";

interface SplitToggleProps {
  readonly event: MarkedEvent;
  /** Where new baselines of the control chart begin, as in the address. */
  readonly starts: readonly string[];
  readonly onChange: (starts: readonly string[] | undefined) => void;
}

/** Lets a new baseline begin at an event, or no longer; at the chart's first period one begins in any case. */
function SplitToggle({ event, starts, onChange }: SplitToggleProps) {
  const words = eventWords(useLanguage());
  const start = `event(${event.id})`;
  if (event.place === 0) return null;
  return (
    <button type="button" className={styles["toggle"]} aria-pressed={starts.includes(start)} aria-label={words.splitAt(event.text)} onClick={() => onChange(toggledStart(starts, start))}>
      {words.splitHere}
    </button>
  );
}

/** What `EventsNote` draws beside each event below a control chart. */
export const splitting = (starts: readonly string[], onChange: SplitToggleProps["onChange"]) => (event: MarkedEvent) => <SplitToggle event={event} starts={starts} onChange={onChange} />;
