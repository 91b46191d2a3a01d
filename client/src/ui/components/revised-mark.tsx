import { useWords } from "../words.ts";
import styles from "./revised-mark.module.css";

/** 更正: the corrected figure beside the aired one, never in its place. */
export function RevisedMark({ text, airedAt }: { readonly text: string; readonly airedAt: string }) {
  const words = useWords();
  return (
    <span className={styles["mark"]} title={words.revisedSince(airedAt)}>
      <span className={styles["word"]}>{words.revised}</span> {text}
    </span>
  );
}
