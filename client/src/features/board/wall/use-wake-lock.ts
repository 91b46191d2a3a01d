import { useEffect } from "react";

/** Keeps the screen on while the page is in sight, where the browser can. */
export function useWakeLock(): void {
  useEffect(() => {
    if (!("wakeLock" in navigator)) return undefined;
    let left = false;
    let lock: WakeLockSentinel | null = null;
    const request = async (): Promise<void> => {
      const held = await navigator.wakeLock.request("screen").catch(() => null);
      if (left) void held?.release();
      else lock = held;
    };
    const hold = (): void => {
      // The browser lets go of it whenever the page is out of sight.
      if (document.hidden) return;
      void request();
    };
    hold();
    document.addEventListener("visibilitychange", hold);
    return () => {
      left = true;
      document.removeEventListener("visibilitychange", hold);
      void lock?.release().catch(() => undefined);
    };
  }, []);
}
