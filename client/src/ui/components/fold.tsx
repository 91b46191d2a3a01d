import { useState, type ReactNode } from "react";
import styles from "./fold.module.css";
import { CaretIcon } from "./icons.tsx";

export interface FoldProps {
  /** What is behind it, and how much. */
  readonly label: string;
  readonly children: ReactNode;
}

/** What few readers want, behind one line that names it. */
export function Fold({ label, children }: FoldProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={styles["line"]} aria-expanded={open} onClick={() => setOpen(!open)}>
        {label}
        <CaretIcon />
      </button>
      {open ? children : null}
    </>
  );
}
