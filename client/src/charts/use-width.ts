import { useCallback, useState } from "react";
import { flushSync } from "react-dom";

/** A ref for an element and its width in whole pixels, kept up to date, also for a print; null until it is measured. */
export function useWidth(): [(element: HTMLElement | null) => (() => void) | undefined, number | null] {
  const [width, setWidth] = useState<number | null>(null);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const measure = (): void => setWidth((before) => (element.clientWidth === 0 ? before : element.clientWidth));
    // A browser makes its sheets at once, before any observer is told.
    const printed = (): void => flushSync(measure);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    window.addEventListener("beforeprint", printed);
    window.addEventListener("afterprint", printed);
    measure();
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", printed);
      window.removeEventListener("afterprint", printed);
    };
  }, []);
  return [ref, width];
}
