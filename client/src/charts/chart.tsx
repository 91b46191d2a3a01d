import { Suspense, useContext, useEffect, useId, useMemo, useState, type KeyboardEvent, type PointerEvent } from "react";
import { usePreferences } from "../ui/preferences.ts";
import type { Drawing, Size } from "./drawing.ts";
import { chartWords } from "./chart-words.ts";
import styles from "./chart.module.css";
import { LinkedContext, useBrushed } from "./linked/linked-context.ts";
import { markSubject } from "./linked/mark-subject.ts";
import { useBrush } from "./linked/use-brush.ts";
import { markSentence } from "./mark-sentence.ts";
import type { Mark } from "./mark.ts";
import { moveFocus } from "./move-focus.ts";
import { useOutlet } from "./outlets/outlets.ts";
import { pickMark } from "./pick-mark.ts";
import { useChangedMarks } from "./use-changed-marks.ts";
import { useWidth } from "./use-width.ts";
import { lazyPart } from "../ui/load-part.ts";

/** The engine is loaded with the first chart, not with the page. */
const ChartHost = lazyPart(async () => import("./chart-host.tsx"));
const ChartOverlay = lazyPart(async () => import("./chart-overlay.tsx"));

const NO_MARKS: readonly Mark[] = [];

export interface ChartProps {
  /** The chart's pure function, applied to its view model and tokens. */
  readonly draw: (size: Size) => Drawing;
  /** In pixels, or as a function of the width. */
  readonly height: number | ((width: number) => number);
  /** Canvas for maps and for more than 2,000 cells; everything with numbers is SVG. */
  readonly renderer?: "svg" | "canvas";
  /** What is drawn, in one text: while it stays, a mark whose value changes marks itself once. */
  readonly subject?: string | undefined;
  /** A click or Enter on a mark, with its key; without it, they open what the mark's value rests on. */
  readonly onPick?: ((key: string) => void) | undefined;
  /** True where a frame selects regions for all linked charts. */
  readonly brush?: boolean;
}

/** The mark that is pointed at or reached by keys; `at` is the pixel of the window that the tooltip points to. */
interface Current {
  readonly index: number;
  readonly at: { readonly x: number; readonly y: number };
}

/** Draws at the width it is given and leads pointer and keys to the marks: a tooltip, a cursor, and a sentence for screen readers. */
export function Chart({ draw, height, renderer, subject, onPick, brush }: ChartProps) {
  const drawnBy = renderer ?? "svg";
  const brushes = brush === true;
  const { tokens, language } = usePreferences();
  const [frame, width] = useWidth();
  const id = useId();
  const [current, setCurrent] = useState<Current | null>(null);
  const linked = useContext(LinkedContext);
  const brushed = useBrushed();
  const tall = typeof height === "number" ? height : height(width ?? 640);
  // Thousands of marks are not made anew at each move of the pointer; told by hand, for a compiler sees no end of it among hooks.
  const drawing = useMemo(() => (width === null ? null : draw({ width, height: tall })), [draw, width, tall]);
  const marks = drawing?.marks ?? NO_MARKS;
  const mark = current === null ? undefined : marks[current.index];
  const selecting = useBrush(brushes, marks);
  const selectable = brushes && linked !== null;
  const words = chartWords(language);
  const pick = mark === undefined ? undefined : onPick === undefined ? mark.detail.onTrace : () => onPick(mark.key);
  useOutlet(id, drawing === null || width === null ? null : { drawing, size: { width, height: tall } });

  useEffect(() => () => linked?.leave(id), [linked, id]);

  const changes = useChangedMarks(subject, marks);
  const [first] = marks;
  const said = mark ?? first;

  const show = (next: Current | null): void => {
    setCurrent(next);
    const target = next === null ? undefined : marks[next.index];
    linked?.point(target === undefined ? null : { ...markSubject(target.key), by: id });
  };

  const onPointer = (event: PointerEvent<HTMLDivElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const index = pickMark(marks, event.clientX - box.left, event.clientY - box.top);
    show(index === null ? null : { index, at: { x: event.clientX, y: event.clientY } });
  };

  const onKey = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (selecting.key(event, mark)) {
      event.preventDefault();
      return;
    }
    if (event.key === "Escape") show(null);
    if (event.key === "Enter") pick?.();
    const index = moveFocus(marks, current?.index ?? null, event.key);
    const target = index === undefined ? undefined : marks[index];
    if (index === undefined || target === undefined) return;
    event.preventDefault();
    if (selectable && event.shiftKey) selecting.take(target);
    const box = event.currentTarget.getBoundingClientRect();
    show({ index, at: { x: box.left + target.x, y: box.top + target.y } });
  };

  return (
    <div
      ref={frame}
      id={id}
      className={styles["chart"]}
      style={{ height: tall, cursor: pick === undefined ? "default" : "pointer" }}
      role="listbox"
      tabIndex={0}
      aria-label={drawing?.summary}
      aria-describedby={`${id}hint`}
      aria-activedescendant={`${id}option`}
      aria-multiselectable={selectable || undefined}
      onPointerMove={(event) => {
        selecting.move(event);
        onPointer(event);
      }}
      onPointerDown={(event) => {
        selecting.start(event);
        onPointer(event);
      }}
      onPointerUp={selecting.end}
      onPointerLeave={() => show(null)}
      onKeyDown={onKey}
      onBlur={() => show(null)}
      onClick={() => (selecting.swallowsClick() ? undefined : pick?.())}
    >
      <span id={`${id}hint`} className="visually-hidden">
        {selectable ? `${words.keys} ${words.selecting}` : words.keys}
      </span>
      <span
        id={`${id}option`}
        className="visually-hidden"
        role="option"
        aria-selected={selectable ? said !== undefined && markSubject(said.key).names.some((name) => brushed.has(name)) : mark !== undefined}
        aria-posinset={(current?.index ?? 0) + 1}
        aria-setsize={marks.length}
      >
        {said === undefined ? "" : markSentence(said.detail)}
      </span>
      {drawing === null || width === null ? null : (
        <Suspense fallback={null}>
          <ChartHost key={`${tokens.mode} ${drawnBy}`} drawing={drawing} tokens={tokens} renderer={drawnBy} width={width} height={tall} />
          <ChartOverlay chart={id} marks={marks} changes={changes} mark={mark} hint={onPick === undefined && mark?.detail.onTrace !== undefined ? words.trace : ""} at={current?.at ?? null} frame={selecting.frame} />
        </Suspense>
      )}
    </div>
  );
}
