import { CountyMap } from "../../../charts/county-map/county-map.tsx";
import type { CountyMapView } from "../../../charts/county-map/county-map-view.ts";
import { useOutline } from "../../../charts/county-map/use-outline.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import type { BoardRegion, Series } from "../measurement.ts";
import { Enlarged } from "./enlarged.tsx";
import { WallLegend } from "./wall-legend.tsx";
import { wallMapView } from "./wall-map-view.ts";
import styles from "./wall-panel.module.css";

export interface WallMapProps {
  readonly view: CountyMapView;
  readonly series: Series;
  readonly line: BoardRegion;
}

/** The counties by their distance from the line. */
export function WallMap({ view, series, line }: WallMapProps) {
  const language = useLanguage();
  const outline = useOutline(`/maps/${view.outline}.json`);
  const { name, unit, map } = wallMapView(view, series, language);
  return (
    <section className={styles["panel"]}>
      <h2 className={styles["title"]}>
        {name} {unit === "" ? null : <span>{unit}</span>}
      </h2>
      <Enlarged width={532} height={552}>{({ height }) => (outline.kind === "ready" ? <CountyMap view={map} outline={outline.outline} height={height} renderer="svg" /> : null)}</Enlarged>
      {view.classes === null ? null : <WallLegend classes={view.classes} metric={series.metric} line={line} />}
    </section>
  );
}
