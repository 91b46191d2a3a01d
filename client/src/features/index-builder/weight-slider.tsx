import { useId } from "react";
import { WEIGHT } from "./index-recipe.ts";
import styles from "./weight-tree.module.css";
import { useIndexWords } from "./words.ts";

export interface WeightSliderProps {
  readonly name: string;
  readonly weight: number;
  /** "12.5%"; empty until it is known. */
  readonly share: string;
  readonly onChange: (weight: number) => void;
  /** A field of work goes with its last metric. */
  readonly onRemove?: () => void;
  readonly strong?: boolean;
}

/** One weight, from 0 to 5 in halves. */
export function WeightSlider({ name, weight, share, onChange, onRemove, strong = false }: WeightSliderProps) {
  const words = useIndexWords();
  const id = useId();
  return (
    <div className={styles[strong ? "strong" : "row"]}>
      <label htmlFor={id} className={styles["name"]}>
        {name}
      </label>
      <input id={id} type="range" aria-label={words.weight(name)} min={WEIGHT.least} max={WEIGHT.most} step={WEIGHT.step} value={weight} onChange={(event) => onChange(Number(event.target.value))} />
      <span className={styles["weight"]}>{weight}</span>
      <span className={styles["share"]}>{share}</span>
      {onRemove === undefined ? <span /> : (
        <button type="button" data-screen-only="" className={styles["remove"]} aria-label={words.remove(name)} onClick={onRemove}>
          <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
            <path d="M1.5 1.5l7 7M8.5 1.5l-7 7" stroke="currentColor" strokeWidth="1.4" fill="none" />
          </svg>
        </button>
      )}
    </div>
  );
}
