import { useWords } from "../words.ts";
import { TraceIcon } from "./icons.tsx";
import styles from "./trace-button.module.css";

/** A small button beside a figure that opens what it rests on. */
export function TraceButton({ of, onOpen }: { readonly of: string; readonly onOpen: () => void }) {
  const words = useWords();
  return (
    <button type="button" data-screen-only="" className={styles["trace"]} aria-haspopup="dialog" aria-label={words.trace(of)} title={words.trace(of)} onClick={onOpen}>
      <TraceIcon size={14} />
    </button>
  );
}
