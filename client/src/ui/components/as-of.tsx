import { formatMoment } from "../formats/moment.ts";
import { useWords } from "../words.ts";
import styles from "./as-of.module.css";

/** The moment of the data shown, with the dot of an answering server (it never blinks). */
export function AsOf({ moment }: { readonly moment: string }) {
  const words = useWords();
  return (
    <span className={styles["asOf"]}>
      <span className={styles["dot"]} />
      <time dateTime={moment}>{words.asOf(formatMoment(moment))}</time>
    </span>
  );
}
