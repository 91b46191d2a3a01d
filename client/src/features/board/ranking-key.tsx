import { BandShape, type BandShape as Shape } from "../../ui/components/band-shape.tsx";
import { PHONE, useMediaQuery } from "../../ui/media-query.ts";
import { useWords } from "../../ui/words.ts";
import type { BoardMetric } from "./measurement.ts";
import styles from "./ranking-key.module.css";
import { useBoardWords } from "./words.ts";

const SHAPES: readonly Shape[] = ["better", "similar", "worse", "notRanked"];

/** What the shapes, the thin lines and the arrows of the ranking mean. */
export function RankingKey({ metric, hatched, note }: { readonly metric: BoardMetric; readonly hatched: boolean; readonly note: string }) {
  const shared = useWords();
  const words = useBoardWords();
  // On the phone there is no room for the moves.
  const phone = useMediaQuery(PHONE);
  const notes = [...(metric.proportion ? [words.intervals] : []), ...(metric.rankable && !phone ? [words.moves] : []), ...(note === "" ? [] : [note])];
  return (
    <p className={styles["key"]}>
      {metric.rankable && metric.proportion
        ? SHAPES.filter((shape) => shape !== "notRanked" || hatched).map((shape) => (
            <span key={shape} className={styles["shape"]}>
              <BandShape band={shape} size={9} />
              {shared.bands[shape]}
            </span>
          ))
        : null}
      <span className={styles["notes"]}>{notes.join(" · ")}</span>
    </p>
  );
}
