import { useCallback, useId, useState } from "react";
import { flushSync } from "react-dom";
import { usePreferences } from "../../ui/preferences.ts";
import { Chart } from "../chart.tsx";
import { counted, type RegionNoun } from "../chart-sentence.ts";
import { chartWords } from "../chart-words.ts";
import { OutletsContext, useWholeOutlet } from "../outlets/outlets.ts";
import { useWidth } from "../use-width.ts";
import { drawHeatRows, heatRowsHeight, heatRowsWidth } from "./draw-heat-rows.ts";
import { columnCount } from "./heat-grid-layout.ts";
import styles from "./heat-map.module.css";
import type { HeatGroup, HeatMapView } from "./heat-map-view.ts";
import { useCutEdge } from "./use-cut-edge.ts";

export interface HeatRowsProps {
  readonly view: HeatMapView;
  /** What its rows are called. */
  readonly noun: RegionNoun;
  readonly onPick?: ((key: string) => void) | undefined;
}

/** Counties one below the other in a frame that scrolls; each is drawn when it comes near, so that 1,400 towns cost what is seen of them. */
export function HeatRows({ view, noun, onPick }: HeatRowsProps) {
  const { tokens, language } = usePreferences();
  const [scroller, edge] = useCutEdge();
  const id = useId();
  const [frame, measured] = useWidth();
  const width = measured ?? heatRowsWidth(view);
  // Taken out as a whole, whether or not it is drawn here.
  const pieces = () =>
    view.groups.map((group) => {
      const size = { width, height: heatRowsHeight(view, group, width) };
      return { drawing: drawHeatRows(view, group, tokens, size), size };
    });
  useWholeOutlet(id, { pictured: true, pieces, details: [] });
  return (
    <>
      <div ref={scroller} id={id} data-cut={edge} className={styles["scroll"]} tabIndex={0} role="group" aria-label={view.summary}>
        <OutletsContext value={null}>
          <div ref={frame} style={{ minWidth: heatRowsWidth(view) }}>
            {view.groups.map((group) => (
              <GroupRows key={group.code} view={view} group={group} height={heatRowsHeight(view, group, width)} onPick={onPick} />
            ))}
          </div>
        </OutletsContext>
        {edge === "cut" ? <div aria-hidden="true" className={styles["edge"]} /> : null}
      </div>
      {edge === "whole" ? null : <p data-screen-only="" className={styles["more"]}>{chartWords(language).scrolls(counted(columnCount(view), { noun, language }))}</p>}
    </>
  );
}

function GroupRows({ view, group, height, onPick }: Omit<HeatRowsProps, "noun"> & { readonly group: HeatGroup; readonly height: number }) {
  const { tokens } = usePreferences();
  const [near, setNear] = useState(false);
  const watch = useCallback((element: HTMLDivElement | null) => {
    if (element === null) return undefined;
    const observer = new IntersectionObserver((entries) => setNear(entries.some((entry) => entry.isIntersecting)), { rootMargin: "400px" });
    observer.observe(element);
    // On paper there is no coming near.
    const printed = (): void => flushSync(() => setNear(true));
    window.addEventListener("beforeprint", printed);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", printed);
    };
  }, []);
  return (
    <div ref={watch} style={{ height }}>
      {near ? <Chart draw={(size) => drawHeatRows(view, group, tokens, size)} height={height} onPick={onPick} /> : null}
    </div>
  );
}
