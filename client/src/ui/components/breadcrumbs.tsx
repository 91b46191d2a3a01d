import type { ReactNode } from "react";
import { useWords } from "../words.ts";
import styles from "./breadcrumbs.module.css";

export interface Crumb {
  readonly key: string;
  /** The way there; the last crumb is where the reader is, and may be a plain text. */
  readonly link: ReactNode;
}

/** From above down to where the reader is: 嘉兴市 › 嘉善县 › 西塘镇. */
export function Breadcrumbs({ crumbs, children }: { readonly crumbs: readonly Crumb[]; readonly children?: ReactNode }) {
  const words = useWords();
  return (
    <nav className={styles["trail"]} aria-label={words.breadcrumbs}>
      <ol>
        {crumbs.map(({ key, link }, place) => (
          <li key={key} aria-current={place === crumbs.length - 1 ? "location" : undefined}>
            {link}
          </li>
        ))}
      </ol>
      {children}
    </nav>
  );
}
