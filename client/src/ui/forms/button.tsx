import type { ReactNode } from "react";
import styles from "./button.module.css";

export interface ButtonProps {
  readonly kind?: "default" | "primary" | "danger" | "link";
  readonly submit?: boolean;
  readonly disabled?: boolean;
  readonly wide?: boolean;
  /** What it is about, where its own words leave that to its place. */
  readonly name?: string;
  readonly onClick?: () => void;
  readonly children: ReactNode;
}

export function Button({ kind = "default", submit = false, disabled = false, wide = false, name, onClick, children }: ButtonProps) {
  const classes = [styles["button"], kind === "default" ? "" : styles[kind], wide ? styles["wide"] : ""].join(" ");
  return (
    <button type={submit ? "submit" : "button"} className={classes} disabled={disabled} aria-label={name} onClick={onClick}>
      {children}
    </button>
  );
}
