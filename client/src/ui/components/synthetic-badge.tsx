import { useWords } from "../words.ts";
import styles from "./synthetic-badge.module.css";

/** The hatched, dashed badge that stands on every screen whose values are demonstration data. */
export function SyntheticBadge() {
  const words = useWords();
  return (
    <span className={styles["badge"]} role="note" title={words.syntheticMeaning} aria-label={`${words.synthetic}. ${words.syntheticMeaning}`}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
        <path d="M1 7 7 1M1 13 13 1M7 13l6-6" stroke="currentColor" strokeWidth="1.4" fill="none" />
      </svg>
      {words.synthetic}
    </span>
  );
}
