import styles from "./page-foot.module.css";

/** The last line of a page: of when the figures are, and what must be said of all of them. */
export function PageFoot({ left, right }: { readonly left: readonly string[]; readonly right: readonly string[] }) {
  return (
    <footer className={styles["foot"]}>
      <span>{left.join(" · ")}</span>
      <span>{right.join(" · ")}</span>
    </footer>
  );
}
