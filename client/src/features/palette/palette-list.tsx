import type { Entry } from "./entries.ts";
import styles from "./palette.module.css";

export interface ListedGroup {
  readonly name: string;
  readonly entries: readonly Entry[];
}

export interface PaletteListProps {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly ListedGroup[];
  /** The place over all groups. */
  readonly current: number;
  readonly onPoint: (place: number) => void;
  readonly onGo: (entry: Entry) => void;
}

/** What was found, in groups; the field above keeps the focus. */
export function PaletteList({ id, label, groups, current, onPoint, onGo }: PaletteListProps) {
  const starts = groups.map((_, place) => groups.slice(0, place).reduce((sum, { entries }) => sum + entries.length, 0));
  return (
    <div id={id} className={styles["list"]} role="listbox" aria-label={label}>
      {groups.map(({ name, entries }, group) => (
        <div key={name} role="group" aria-label={name}>
          <div className={styles["group"]} aria-hidden="true">
            {name}
          </div>
          {entries.map((entry, index) => {
            const place = (starts[group] ?? 0) + index;
            return (
              <button
                type="button"
                tabIndex={-1}
                key={entry.key}
                ref={place === current ? keepInSight : undefined}
                id={`${id}-${place}`}
                className={styles["entry"]}
                role="option"
                aria-selected={place === current}
                onPointerMove={() => onPoint(place)}
                onClick={() => onGo(entry)}
              >
                <span className={styles["name"]}>{entry.name}</span>
                <span className={styles["hint"]}>{entry.hint}</span>
              </button>
            );
          })}
        </div>
      ))}
    </div>
  );
}

function keepInSight(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: "nearest" });
}
