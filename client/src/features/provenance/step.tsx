import { useId, type ReactNode } from "react";
import styles from "./provenance.module.css";

/** One step of the way from a number to what it rests on. */
export function Step({ number, title, children }: { readonly number: number; readonly title: string; readonly children: ReactNode }) {
  const heading = useId();
  return (
    <li className={styles["step"]}>
      <section aria-labelledby={heading}>
        <h3 id={heading} className={styles["stepTitle"]}>
          <span className={styles["place"]} aria-hidden="true">{number}</span>
          {title}
        </h3>
        {children}
      </section>
    </li>
  );
}

export function Note({ children }: { readonly children: ReactNode }) {
  return <p className={styles["note"]}>{children}</p>;
}
