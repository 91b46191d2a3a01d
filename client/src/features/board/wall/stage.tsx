import { useSyncExternalStore, type ReactNode } from "react";
import styles from "./stage.module.css";

const WIDTH = 1920;
const HEIGHT = 1080;

const subscribe = (notify: () => void): (() => void) => {
  window.addEventListener("resize", notify);
  return () => window.removeEventListener("resize", notify);
};

/** Draws its children at 1920 × 1080 and enlarges them to the window, in whose middle they stand; nothing ever scrolls. */
export function Stage({ busy, children }: { readonly busy: boolean; readonly children: ReactNode }) {
  const scale = useSyncExternalStore(subscribe, () => Math.min(window.innerWidth / WIDTH, window.innerHeight / HEIGHT));
  return (
    <div className={styles["room"]} aria-busy={busy}>
      <div className={styles["stage"]} style={{ transform: `translate(-50%, -50%) scale(${scale})` }}>
        {children}
      </div>
    </div>
  );
}
