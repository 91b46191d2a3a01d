import { lazy, Suspense, useId, useState, type KeyboardEvent, type PointerEvent } from "react";
import { usePreferences } from "../ui/preferences.ts";
import type { Drawing, Size } from "./drawing.ts";
import { chartWords } from "./chart-words.ts";
import styles from "./chart.module.css";
import { MarkCursor } from "./mark-cursor.tsx";
import { markSentence } from "./mark-sentence.ts";
import { MarkTooltip } from "./mark-tooltip.tsx";
import { moveFocus } from "./move-focus.ts";
import { pickMark } from "./pick-mark.ts";
import { useChangedMarks } from "./use-changed-marks.ts";
import { useWidth } from "./use-width.ts";

/** The engine is loaded with the first chart, not with the page. */
const ChartHost = lazy(async () => import("./chart-host.tsx"));

export interface ChartProps {
  /** The chart's pure function, applied to its view model and tokens. */
  readonly draw: (size: Size) => Drawing;
  /** In pixels, or as a function of the width. */
  readonly height: number | ((width: number) => number);
  /** Canvas for maps and for more than 2,000 cells; everything with numbers is SVG. */
  readonly renderer?: "svg" | "canvas";
  /** What is drawn, in one text: while it stays, a mark whose value changes marks itself once. */
  readonly subject?: string | undefined;
  /** A click or Enter on a mark, with its key. */
  readonly onPick?: ((key: string) => void) | undefined;
}

/** The mark that is pointed at or reached by keys; `at` is the pixel of the window that the tooltip points to. */
interface Current {
  readonly index: number;
  readonly at: { readonly x: number; readonly y: number };
}

/** Draws at the width it is given and leads pointer and keys to the marks: a tooltip, a cursor, and a sentence for screen readers. */
export function Chart({ draw, height, renderer = "svg", subject, onPick }: ChartProps) {
  const { tokens, language } = usePreferences();
  const [frame, width] = useWidth();
  const hint = useId();
  const option = useId();
  const [current, setCurrent] = useState<Current | null>(null);
  const tall = typeof height === "number" ? height : height(width ?? 640);
  const drawing = width === null ? null : draw({ width, height: tall });
  const mark = current === null ? undefined : drawing?.marks[current.index];

  const changes = useChangedMarks(subject, drawing?.marks ?? []);
  const first = drawing?.marks[0];

  const onPointer = (event: PointerEvent<HTMLDivElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const index = pickMark(drawing?.marks ?? [], event.clientX - box.left, event.clientY - box.top);
    setCurrent(index === null ? null : { index, at: { x: event.clientX, y: event.clientY } });
  };

  const onKey = (event: KeyboardEvent<HTMLDivElement>): void => {
    const marks = drawing?.marks ?? [];
    if (event.key === "Escape") setCurrent(null);
    if (event.key === "Enter" && mark !== undefined) onPick?.(mark.key);
    const index = moveFocus(marks, current?.index ?? null, event.key);
    const target = index === undefined ? undefined : marks[index];
    if (index === undefined || target === undefined) return;
    event.preventDefault();
    const box = event.currentTarget.getBoundingClientRect();
    setCurrent({ index, at: { x: box.left + target.x, y: box.top + target.y } });
  };

  return (
    <div
      ref={frame}
      className={styles["chart"]}
      style={{ height: tall, cursor: onPick === undefined || mark === undefined ? "default" : "pointer" }}
      role="listbox"
      tabIndex={0}
      aria-label={drawing?.summary}
      aria-describedby={hint}
      aria-activedescendant={option}
      onPointerMove={onPointer}
      onPointerDown={onPointer}
      onPointerLeave={() => setCurrent(null)}
      onKeyDown={onKey}
      onBlur={() => setCurrent(null)}
      onClick={() => (mark === undefined ? undefined : onPick?.(mark.key))}
    >
      <span id={hint} className="visually-hidden">
        {chartWords(language).keys}
      </span>
      <span
        id={option}
        className="visually-hidden"
        role="option"
        aria-selected={mark !== undefined}
        aria-posinset={(current?.index ?? 0) + 1}
        aria-setsize={drawing?.marks.length ?? 0}
      >
        {first === undefined ? "" : markSentence((mark ?? first).detail)}
      </span>
      {drawing === null || width === null ? null : (
        <Suspense fallback={null}>
          <ChartHost key={`${tokens.mode} ${renderer}`} drawing={drawing} tokens={tokens} renderer={renderer} width={width} height={tall} />
        </Suspense>
      )}
      {changes.changed.size === 0 ? null : (
        <svg key={changes.times} className={styles["changes"]} aria-hidden="true" focusable="false" data-changed={[...changes.changed].join(" ")}>
          {drawing?.marks.filter(({ key }) => changes.changed.has(key)).map((changed) => <MarkCursor key={changed.key} mark={changed} />)}
        </svg>
      )}
      {mark === undefined || current === null ? null : (
        <>
          <svg className={styles["cursor"]} aria-hidden="true" focusable="false">
            <MarkCursor mark={mark} />
          </svg>
          <MarkTooltip detail={mark.detail} x={current.at.x} y={current.at.y} />
        </>
      )}
    </div>
  );
}
