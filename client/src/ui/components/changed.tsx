import type { ReactNode } from "react";
import styles from "./changed.module.css";
import { useChanged } from "./use-changed.ts";

export interface ChangedProps {
  /** What is shown; another subject's figure is no change. */
  readonly subject: string;
  readonly text: string;
  readonly children: ReactNode;
}

/** A figure that marks itself once when a newer one has come: it fades in, and a ground behind it fades out. */
export function Changed({ subject, text, children }: ChangedProps) {
  const times = useChanged(subject, text);
  return (
    <span key={times} className={times === 0 ? undefined : styles["changed"]} data-changed={times === 0 ? undefined : times}>
      {children}
    </span>
  );
}
