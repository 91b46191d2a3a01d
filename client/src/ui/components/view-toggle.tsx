import { useWords } from "../words.ts";
import styles from "./view-toggle.module.css";

/** Turns a chart into its table and back. */
export function ViewToggle({ table, onToggle }: { readonly table: boolean; readonly onToggle: () => void }) {
  const words = useWords();
  return (
    <button type="button" data-screen-only="" className={styles["toggle"]} aria-pressed={table} onClick={onToggle}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" strokeWidth="1.2">
        {table ? <path d="M1.5 10.5V6M4.5 10.5V3M7.5 10.5V5M10.5 10.5v-9" /> : <path d="M.8 1.8h10.4v8.4H.8zM.8 4.8h10.4M4.6 4.8v5.4" />}
      </svg>
      {table ? words.chart : words.table}
    </button>
  );
}
