import { useSyncExternalStore } from "react";

/** The time in milliseconds, renewed by every whole `step` of them. */
export function useClock(step: number): number {
  return useSyncExternalStore(
    (notify) => {
      const timer = window.setInterval(notify, step);
      return () => window.clearInterval(timer);
    },
    () => Math.floor(Date.now() / step) * step,
  );
}
