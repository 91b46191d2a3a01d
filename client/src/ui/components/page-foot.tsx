import type { ReactNode } from "react";
import styles from "./page-foot.module.css";

export interface PageFootProps {
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** What can be done with the page as a whole. */
  readonly children?: ReactNode;
}

/** The last line of a page: of when the figures are, and what must be said of all of them. */
export function PageFoot({ left, right, children }: PageFootProps) {
  return (
    <footer className={styles["foot"]}>
      <span className={styles["left"]}>
        <span>{left.join(" · ")}</span>
        {children}
      </span>
      <span>{right.join(" · ")}</span>
    </footer>
  );
}
