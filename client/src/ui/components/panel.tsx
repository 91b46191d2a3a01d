import { useContext, useId, useState, type ReactNode } from "react";
import { PanelMenuContext } from "./panel-menu.ts";
import styles from "./panel.module.css";

export interface PanelProps {
  readonly title: ReactNode;
  /** Unit, formula and definition version: what an axis name would say. */
  readonly subtitle?: ReactNode;
  /** At the right end of the head: totals, controls, a key. */
  readonly aside?: ReactNode;
  /** True while newer values are on their way: the old ones stay, and after 300 ms an accent line runs on top. */
  readonly busy?: boolean;
  /** True draws the edge of a failure. */
  readonly failed?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A titled region of a page. */
export function Panel({ title, subtitle, aside, busy = false, failed = false, className, children }: PanelProps) {
  const heading = useId();
  const menu = useContext(PanelMenuContext);
  const [element, setElement] = useState<HTMLElement | null>(null);
  return (
    <section ref={setElement} className={[styles["panel"], failed ? styles["failed"] : "", className ?? ""].join(" ")} aria-labelledby={heading} aria-busy={busy}>
      {busy ? <div className={styles["busyLine"]} /> : null}
      <header className={styles["head"]}>
        <div className={styles["words"]}>
          <h2 id={heading} className={styles["title"]}>
            {title}
          </h2>
          {subtitle === undefined ? null : <p className={styles["subtitle"]}>{subtitle}</p>}
        </div>
        <div className={styles["end"]}>
          <div className={styles["aside"]}>{aside}</div>
          {menu === null ? null : <div className={styles["menu"]}>{menu(element)}</div>}
        </div>
      </header>
      {children}
    </section>
  );
}
