import { useLive } from "../live-context.ts";
import { useWords } from "../words.ts";
import styles from "./live-dot.module.css";

/** Filled while newer figures come by themselves, a ring while they do not; it never blinks. None beside figures of an earlier version. */
export function LiveDot() {
  const words = useWords();
  const { live, polled, past } = useLive();
  if (past) return null;
  return (
    <span className={styles["dot"]} data-live={live} aria-hidden="true" title={live ? words.live : polled ? words.polled : words.notLive} />
  );
}
