import type { ReactNode } from "react";
import styles from "./tag.module.css";

/** A short word beside a name: in use, over, this one. Its meaning stands in the word, never in the colour alone. */
export function Tag({ kind = "plain", children }: { readonly kind?: "plain" | "accent" | "warning"; readonly children: ReactNode }) {
  return <span className={`${styles["tag"]} ${styles[kind]}`}>{children}</span>;
}
