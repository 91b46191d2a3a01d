import { useCallback, useState } from "react";
import { usePreferences } from "../../ui/preferences.ts";
import { Chart } from "../chart.tsx";
import { drawHeatRows, heatRowsHeight, heatRowsWidth } from "./draw-heat-rows.ts";
import styles from "./heat-map.module.css";
import type { HeatGroup, HeatMapView } from "./heat-map-view.ts";

export interface HeatRowsProps {
  readonly view: HeatMapView;
  readonly onPick?: ((key: string) => void) | undefined;
}

/** Counties one below the other in a frame that scrolls; each is drawn when it comes near, so that 1,400 towns cost what is seen of them. */
export function HeatRows({ view, onPick }: HeatRowsProps) {
  return (
    <div className={styles["scroll"]} tabIndex={0} role="group" aria-label={view.summary}>
      <div style={{ minWidth: heatRowsWidth(view) }}>
        {view.groups.map((group) => (
          <GroupRows key={group.code} view={view} group={group} onPick={onPick} />
        ))}
      </div>
    </div>
  );
}

function GroupRows({ view, group, onPick }: HeatRowsProps & { readonly group: HeatGroup }) {
  const { tokens } = usePreferences();
  const [near, setNear] = useState(false);
  const watch = useCallback((element: HTMLDivElement | null) => {
    if (element === null) return undefined;
    const observer = new IntersectionObserver((entries) => setNear(entries.some((entry) => entry.isIntersecting)), { rootMargin: "400px" });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const height = heatRowsHeight(group);
  return (
    <div ref={watch} style={{ height }}>
      {near ? <Chart draw={(size) => drawHeatRows(view, group, tokens, size)} height={height} onPick={onPick} /> : null}
    </div>
  );
}
