import { useWords } from "../words.ts";
import { BandShape, type BandShape as Shape } from "./band-shape.tsx";
import styles from "./shape-key.module.css";

/** What the shapes beside bars mean, and in a word what else is drawn. */
export function ShapeKey({ shapes, notes }: { readonly shapes: readonly Shape[]; readonly notes: readonly string[] }) {
  const words = useWords();
  return (
    <p className={styles["key"]} data-chart-key="">
      {shapes.map((shape) => (
        <span key={shape} className={styles["shape"]}>
          <BandShape band={shape} size={9} />
          {words.bands[shape]}
        </span>
      ))}
      <span className={styles["notes"]} data-chart-note="">{notes.join(" · ")}</span>
    </p>
  );
}
