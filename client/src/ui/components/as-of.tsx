import { formatMoment } from "../formats/moment.ts";
import { useWords } from "../words.ts";
import styles from "./as-of.module.css";
import { LiveDot } from "./live-dot.tsx";

/** The moment of the data shown, on the clock of the installation. */
export function AsOf({ moment, timeZone }: { readonly moment: string; readonly timeZone: string }) {
  const words = useWords();
  return (
    <span className={styles["asOf"]}>
      <LiveDot />
      <time dateTime={moment}>{words.asOf(formatMoment(moment, timeZone))}</time>
    </span>
  );
}
