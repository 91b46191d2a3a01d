import type { ReactNode } from "react";
import { Sparkline } from "../../charts/sparkline/sparkline.tsx";
import { BandShape, bandTextColour } from "../../ui/components/band-shape.tsx";
import { Changed } from "../../ui/components/changed.tsx";
import { RevisedMark } from "../../ui/components/revised-mark.tsx";
import { TraceButton } from "../../ui/components/trace-button.tsx";
import type { CardView } from "./card-view.ts";
import styles from "./metric-card.module.css";
import type { Correction } from "./use-corrections.ts";
import { useBoardWords } from "./words.ts";

export interface MetricCardProps {
  readonly view: CardView;
  readonly selected: boolean;
  readonly onSelect: () => void;
  readonly phone: boolean;
  /** What the cards show, in one text: newer figures of the same mark themselves once. */
  readonly subject: string;
  /** The corrected figure, where this one was revised since it was aired. */
  readonly revised: Correction | null;
  /** Keeps the line of a correction free, so that cards with and without one stand in line. */
  readonly revisable: boolean;
  /** Opens what the figure rests on; absent where it cannot be traced. */
  readonly onTrace: (() => void) | undefined;
  /** The metric's own page. */
  readonly pageLink: ReactNode;
}

/** One metric of the board's region; choosing it makes map, ranking and trend follow. */
export function MetricCard({ view, selected, onSelect, phone, subject, revised, revisable, onTrace, pageLink }: MetricCardProps) {
  const words = useBoardWords();
  return (
    <article className={styles["card"]} data-selected={selected}>
      <div className={styles["head"]}>
        <h3 className={styles["name"]}>
          <button type="button" className={styles["choose"]} aria-pressed={selected} onClick={onSelect} title={words.choose(view.name)}>
            {view.name}
          </button>
        </h3>
        <p className={styles["band"]} style={{ color: bandTextColour(view.band.shape) }}>
          <BandShape band={view.band.shape} />
          {view.band.text}
        </p>
      </div>
      {view.value.kind === "value" ? (
        <p className={styles["value"]}>
          <Changed subject={`${subject} ${view.metric}`} text={view.value.number}>
            {view.value.number}
          </Changed>
          <span className={styles["unit"]}>{view.value.unit}</span>
          <span className={styles["ways"]}>
            {onTrace === undefined ? null : <TraceButton of={`${view.name} ${view.value.number}${view.value.unit}`} onOpen={onTrace} />}
            {pageLink}
          </span>
          {revisable ? <span className={styles["revised"]}>{revised === null ? null : <RevisedMark {...revised} />}</span> : null}
        </p>
      ) : (
        <p className={styles["gap"]}>
          {view.value.text} <span className={styles["ways"]}>{pageLink}</span>
          {revisable ? <span className={styles["revised"]} /> : null}
        </p>
      )}
      <div className={styles["spark"]}>
        <Sparkline view={view.spark} height={phone ? 34 : 46} />
      </div>
      <p className={styles["foot"]}>
        {view.count === "" ? null : (
          <span className={styles["count"]}>
            <Changed subject={`${subject} ${view.metric}`} text={view.count}>
              {view.count}
            </Changed>
          </span>
        )}
        <span className={styles["change"]}>
          {words.yearOnYear} <span className={styles[view.change.tone]}>{view.change.text}</span>
        </span>
        {view.rank === null ? null : (
          <span className={styles["rank"]}>
            {view.rank.text} {view.rank.move === "" ? null : <span title={view.rank.moveMeaning} aria-label={view.rank.moveMeaning}>{view.rank.move}</span>}
          </span>
        )}
      </p>
    </article>
  );
}
