import { createPortal } from "react-dom";
import { BandShape, bandTextColour } from "../ui/components/band-shape.tsx";
import type { MarkDetail } from "./mark.ts";
import styles from "./mark-tooltip.module.css";

const WIDTH = 252;
const GAP = 14;

export interface MarkTooltipProps {
  readonly detail: MarkDetail;
  /** What a click does; may be empty. */
  readonly hint: string;
  /** The pixel of the window that it points to. */
  readonly x: number;
  readonly y: number;
}

/** All that defends one value, beside the pointer or the current mark; on the other side where the window ends. */
export function MarkTooltip({ detail, hint, x, y }: MarkTooltipProps) {
  const right = x + GAP + WIDTH <= window.innerWidth - 8;
  const below = y <= window.innerHeight * 0.6;
  const left = Math.max(8, right ? x + GAP : x - GAP - WIDTH);
  const place = below ? { top: y + GAP } : { bottom: window.innerHeight - y + GAP };
  return createPortal(
    <div className={styles["tooltip"]} style={{ left, width: WIDTH, ...place }} aria-hidden="true">
      <div className={styles["head"]}>
        <span>{detail.region}</span>
        <span>{detail.period}</span>
      </div>
      <div className={styles["value"]}>
        <b>{detail.value}</b>
        {detail.band === null || detail.bandText === "" ? null : (
          <span className={styles["band"]} style={{ color: bandTextColour(detail.band) }}>
            <BandShape band={detail.band} />
            {detail.bandText}
          </span>
        )}
      </div>
      <dl className={styles["facts"]}>
        {detail.facts.map((fact) => (
          <div key={fact.head ?? fact.label}>
            <dt>{fact.label}</dt>
            <dd>{fact.text}</dd>
          </div>
        ))}
      </dl>
      {detail.note === "" ? null : <p className={styles["note"]}>{detail.note}</p>}
      {hint === "" ? null : <p className={styles["note"]}>{hint}</p>}
    </div>,
    document.body,
  );
}
