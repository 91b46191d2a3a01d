import { useLive } from "../live-context.ts";
import { useWords } from "../words.ts";
import styles from "./live-dot.module.css";

/** Filled while newer figures come by themselves, a ring while they do not; it never blinks. */
export function LiveDot() {
  const words = useWords();
  const { live, polled } = useLive();
  return (
    <span className={styles["dot"]} data-live={live} aria-hidden="true" title={live ? words.live : polled ? words.polled : words.notLive} />
  );
}
