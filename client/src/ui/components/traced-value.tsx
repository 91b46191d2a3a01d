import { useWords } from "../words.ts";
import styles from "./traced-value.module.css";

export interface TracedValueProps {
  readonly text: string;
  /** The figure in words, for whoever hears it. */
  readonly of: string;
  /** Opens what it rests on; absent where it cannot be traced. */
  readonly onOpen?: (() => void) | null | undefined;
}

/** A figure in a table that opens what it rests on; the figure alone where nothing can be traced. */
export function TracedValue({ text, of, onOpen }: TracedValueProps) {
  const words = useWords();
  if (onOpen === null || onOpen === undefined) return text;
  return (
    <button type="button" className={styles["traced"]} aria-haspopup="dialog" aria-label={words.trace(of)} title={words.trace(text)} onClick={onOpen}>
      {text}
    </button>
  );
}
