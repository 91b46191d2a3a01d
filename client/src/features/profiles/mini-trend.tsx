import { coursePath } from "./course-path.ts";
import styles from "./mini-trend.module.css";

const WIDTH = 104;
const HEIGHT = 26;
const EDGE = 3;

export interface MiniTrendProps {
  /** Oldest first; a gap breaks the line. */
  readonly values: readonly (number | null)[];
  readonly line: readonly (number | null)[];
}

/** The course of a value and its line inside a table row; the numbers stand beside it, so a screen reader passes it by. */
export function MiniTrend({ values, line }: MiniTrendProps) {
  const known = [...values, ...line].filter((value) => value !== null);
  if (known.length === 0) return null;
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const x = (at: number): number => EDGE + (at * (WIDTH - 2 * EDGE)) / Math.max(1, values.length - 1);
  const y = (value: number): number => (most === least ? HEIGHT / 2 : EDGE + ((most - value) * (HEIGHT - 2 * EDGE)) / (most - least));
  const last = values.at(-1) ?? null;
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false" className={styles["trend"]}>
      <path d={coursePath(line, x, y)} className={styles["line"]} />
      <path d={coursePath(values, x, y)} className={styles["values"]} />
      {last === null ? null : <circle cx={x(values.length - 1)} cy={y(last)} r="2.4" className={styles["end"]} />}
    </svg>
  );
}
