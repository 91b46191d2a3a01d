import { formatMoment } from "../formats/moment.ts";
import { useWords } from "../words.ts";
import styles from "./as-of.module.css";

/** The moment of the data shown on the clock of the installation, with the dot of an answering server (it never blinks). */
export function AsOf({ moment, timeZone }: { readonly moment: string; readonly timeZone: string }) {
  const words = useWords();
  return (
    <span className={styles["asOf"]}>
      <span className={styles["dot"]} />
      <time dateTime={moment}>{words.asOf(formatMoment(moment, timeZone))}</time>
    </span>
  );
}
