import { usePreferences, useLanguage } from "../../ui/preferences.ts";
import { classColour } from "../class-colour.ts";
import { signedCuts, type DistanceClass, type DistanceClasses } from "../distance-classes.ts";
import { tickText } from "../axis-scale.ts";
import { textWidth } from "../text-width.ts";
import { pick } from "../../ui/language.ts";
import styles from "./distance-legend.module.css";

export interface DistanceLegendProps {
  readonly classes: DistanceClasses;
  /** What the distances are counted in, e.g. "百分点" or "pp". */
  readonly unit: string;
  /** The line that distances are taken from, e.g. "全市线" or "the city line". */
  readonly line: string;
  /** What the hatch stands for, e.g. "n<10 不排位"; no hatch tile when absent. */
  readonly hatch?: string;
  /** Leaves out the words, where they stand beside it. */
  readonly bare?: boolean;
  /** Pixels that there are for the tiles; where all cut points have no room, the outermost stand for them. */
  readonly room?: number;
}

const CLASSES: readonly DistanceClass[] = [0, 1, 2, 3, 4, 5, 6];

/** Seven tiles with the cut points below them: the key of a map and of the bars beside it. */
export function DistanceLegend({ classes, unit, line, hatch, bare = false, room = Infinity }: DistanceLegendProps) {
  const { tokens } = usePreferences();
  const language = useLanguage();
  const cuts = signedCuts(classes).map((cut) => `${cut > 0 ? "+" : ""}${tickText(cut, classes.decimals)}`);
  const widest = Math.max(...cuts.map((cut) => textWidth(cut, 12)));
  const wide = Math.max(25, widest + 4);
  const tight = wide * (CLASSES.length - 1) + CLASSES.length + widest / 2 > room;
  const step = tight ? Math.max(12, Math.floor((room - CLASSES.length - widest / 2) / (CLASSES.length - 1))) : wide;
  return (
    <div className={styles["legend"]} data-chart-key="">
      {bare ? null : (
        <span className={styles["title"]}>
          {pick(language, `与${line}之差`, `Distance from ${line}`)}
          <br />
          {pick(language, `（${unit}）`, `(${unit})`)}
        </span>
      )}
      <span className={styles["strip"]}>
        {CLASSES.map((index) => (
          <span key={index} className={styles["step"]} style={{ width: step }}>
            <i style={{ background: classColour(index, classes, tokens) }} />
            {cuts[index] === undefined || (tight && index > 0 && index < cuts.length - 1) ? null : <span className={styles["cut"]}>{cuts[index]}</span>}
          </span>
        ))}
      </span>
      {hatch === undefined ? null : (
        <span className={styles["hatch"]}>
          <i />
          {hatch}
        </span>
      )}
    </div>
  );
}
