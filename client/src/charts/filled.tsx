import { useCallback, useState, type ReactNode } from "react";
import styles from "./filled.module.css";

export interface FilledProps {
  /** In pixels; it takes no less. */
  readonly least: number;
  /** Draws at the height it is given. */
  readonly children: (height: number) => ReactNode;
}

/** The height that a column leaves to a chart, so that a panel is filled that stands beside a higher one. */
export function Filled({ least, children }: FilledProps) {
  const [height, setHeight] = useState(least);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const measure = (): void => setHeight(element.clientHeight);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={ref} className={styles["filled"]} style={{ minHeight: least }}>
      <div className={styles["inner"]}>{children(Math.max(least, height))}</div>
    </div>
  );
}
