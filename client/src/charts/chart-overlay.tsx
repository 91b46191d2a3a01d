import { useContext } from "react";
import styles from "./chart.module.css";
import { LinkedContext } from "./linked/linked-context.ts";
import { LinkedMarks } from "./linked/linked-marks.tsx";
import { MarkCursor } from "./mark-cursor.tsx";
import { MarkTooltip } from "./mark-tooltip.tsx";
import type { Mark } from "./mark.ts";
import type { Box } from "./shape-paths.ts";
import type { useChangedMarks } from "./use-changed-marks.ts";

export interface ChartOverlayProps {
  readonly chart: string;
  readonly marks: readonly Mark[];
  readonly changes: ReturnType<typeof useChangedMarks>;
  /** The mark that is pointed at or reached by keys, and the pixel of the window that its tooltip points to. */
  readonly mark: Mark | undefined;
  readonly at: { readonly x: number; readonly y: number } | null;
  /** What a click on the mark does; empty where the page says it. */
  readonly hint: string;
  /** The brush's frame while it is drawn. */
  readonly frame: Box | null;
}

/** What lies over a drawing: changed, linked, selected and current marks, the brush's frame, the tooltip. Loaded with the engine, for nothing can be pointed at before. */
export default function ChartOverlay({ chart, marks, changes, mark, hint, at, frame }: ChartOverlayProps) {
  const linked = useContext(LinkedContext);
  return (
    <>
      {changes.changed.size === 0 ? null : (
        <svg key={changes.times} className={styles["changes"]} aria-hidden="true" focusable="false" data-changed={[...changes.changed].join(" ")}>
          {marks.filter(({ key }) => changes.changed.has(key)).map((changed) => <MarkCursor key={changed.key} mark={changed} look="current" />)}
        </svg>
      )}
      <svg className={styles["cursor"]} aria-hidden="true" focusable="false">
        {linked === null ? null : <LinkedMarks chart={chart} marks={marks} />}
        {mark === undefined || frame !== null ? null : <MarkCursor mark={mark} look="current" />}
        {frame === null ? null : <rect x={frame.left} y={frame.top} width={frame.width} height={frame.height} className={styles["frame"]} />}
      </svg>
      {mark === undefined || at === null || frame !== null ? null : <MarkTooltip detail={mark.detail} hint={hint} x={at.x} y={at.y} />}
    </>
  );
}
