import { useWords } from "../words.ts";
import styles from "./state.module.css";

/** The shape of content on first paint only: grey blocks of the given heights (and widths in per cent), without shimmer. */
export function Skeleton({ blocks }: { readonly blocks: readonly { readonly height: number; readonly width?: number }[] }) {
  const words = useWords();
  return (
    <div className={styles["skeleton"]} role="status" aria-label={words.loading}>
      {blocks.map((block, index) => (
        <div key={index} style={{ height: block.height, width: `${block.width ?? 100}%` }} />
      ))}
    </div>
  );
}
