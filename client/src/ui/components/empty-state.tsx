import type { ReactNode } from "react";
import styles from "./state.module.css";

/** Why there is nothing, since when, and what comes next, with one way on. */
export function EmptyState({ sentence, action }: { readonly sentence: string; readonly action?: ReactNode }) {
  return (
    <div className={styles["state"]}>
      <p className={styles["sentence"]}>{sentence}</p>
      {action === undefined ? null : <div className={styles["actions"]}>{action}</div>}
    </div>
  );
}
