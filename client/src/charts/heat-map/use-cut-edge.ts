import { useCallback, useState } from "react";

/** What a frame hides: nothing, something, or nothing any more below where it is scrolled to. */
export type CutEdge = "whole" | "cut" | "end";

/** A ref for a frame that scrolls, and whether its lower edge cuts what it holds. */
export function useCutEdge(): [(element: HTMLElement | null) => (() => void) | undefined, CutEdge] {
  const [edge, setEdge] = useState<CutEdge>("whole");
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const measure = (): void => setEdge(cutEdge(element));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (element.firstElementChild !== null) observer.observe(element.firstElementChild);
    element.addEventListener("scroll", measure, { passive: true });
    measure();
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, []);
  return [ref, edge];
}

/** Half a pixel is no row. */
const LEAST = 2;

export function cutEdge({ scrollHeight, clientHeight, scrollTop }: Pick<HTMLElement, "scrollHeight" | "clientHeight" | "scrollTop">): CutEdge {
  const hidden = scrollHeight - clientHeight;
  return hidden < LEAST ? "whole" : hidden - scrollTop < LEAST ? "end" : "cut";
}
