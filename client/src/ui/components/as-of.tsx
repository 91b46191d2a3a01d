import { formatMoment } from "../formats/moment.ts";
import { useWords } from "../words.ts";
import styles from "./as-of.module.css";
import { LiveDot } from "./live-dot.tsx";

export interface AsOfProps {
  readonly moment: string;
  /** When the data were aired; what has come since does not change them. */
  readonly airedAt?: string | null;
  readonly timeZone: string;
}

/** The moment of the data shown, or of their airing, on the clock of the installation. */
export function AsOf({ moment, airedAt = null, timeZone }: AsOfProps) {
  const words = useWords();
  return (
    <span className={styles["asOf"]}>
      {airedAt === null ? <LiveDot /> : null}
      <time dateTime={airedAt ?? moment}>{airedAt === null ? words.asOf(formatMoment(moment, timeZone)) : words.airedAt(formatMoment(airedAt, timeZone))}</time>
    </span>
  );
}
