import { useContext, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import type { Mark } from "../mark.ts";
import type { Box } from "../shape-paths.ts";
import { LinkedContext } from "./linked-context.ts";
import { markSubject } from "./mark-subject.ts";

/** A pointer that moved less than this, in pixels, was a click. */
const LEAST = 5;

export interface Brush {
  /** The frame that is being drawn, in pixels of the drawing. */
  readonly frame: Box | null;
  readonly start: (event: PointerEvent<HTMLElement>) => void;
  readonly move: (event: PointerEvent<HTMLElement>) => void;
  readonly end: (event: PointerEvent<HTMLElement>) => void;
  /** True when the key was a selecting one: Space turns the current mark's region, Shift with an arrow takes the reached one in, Escape lets all go. */
  readonly key: (event: KeyboardEvent<HTMLElement>, current: Mark | undefined) => boolean;
  /** Takes the region of a mark in. */
  readonly take: (mark: Mark) => void;
  /** True once after a frame was drawn: the click that ends it picks nothing. */
  readonly swallowsClick: () => boolean;
}

/** Selects regions by a frame drawn with mouse or pen, or by keys; inactive where charts stand alone or `active` is false. */
export function useBrush(active: boolean, marks: readonly Mark[]): Brush {
  const store = useContext(LinkedContext);
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const drew = useRef(false);
  const [frame, setFrame] = useState<Box | null>(null);
  const place = (event: PointerEvent<HTMLElement>): { readonly x: number; readonly y: number } => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const regionOf = (mark: Mark): string => markSubject(mark.key).names[0] ?? mark.key;
  const take = (mark: Mark): void => store?.brush(new Set([...store.brushed(), regionOf(mark)]));

  return {
    frame,
    take,
    start: (event) => {
      drew.current = false;
      // A finger scrolls the page.
      from.current = active && store !== null && event.button === 0 && event.pointerType !== "touch" ? place(event) : null;
    },
    move: (event) => {
      const start = from.current;
      if (start === null) return;
      const { x, y } = place(event);
      if (frame === null && Math.hypot(x - start.x, y - start.y) < LEAST) return;
      if (frame === null) event.currentTarget.setPointerCapture(event.pointerId);
      setFrame({ left: Math.min(x, start.x), top: Math.min(y, start.y), width: Math.abs(x - start.x), height: Math.abs(y - start.y) });
    },
    end: () => {
      from.current = null;
      if (frame === null) return;
      const inside = marks.filter(({ x, y }) => x >= frame.left && x <= frame.left + frame.width && y >= frame.top && y <= frame.top + frame.height);
      store?.brush(new Set(inside.map(regionOf)));
      drew.current = true;
      setFrame(null);
    },
    key: (event, current) => {
      if (!active || store === null) return false;
      if (event.key === "Escape" && current === undefined && store.brushed().size > 0) {
        store.brush(new Set());
        return true;
      }
      if (event.key !== " " || current === undefined) return false;
      const next = new Set(store.brushed());
      if (!next.delete(regionOf(current))) next.add(regionOf(current));
      store.brush(next);
      return true;
    },
    swallowsClick: () => {
      const swallows = drew.current;
      drew.current = false;
      return swallows;
    },
  };
}
