import { CountyMap } from "../../../charts/county-map/county-map.tsx";
import type { CountyMapView } from "../../../charts/county-map/county-map-view.ts";
import { useOutline } from "../../../charts/county-map/use-outline.ts";
import { capitalName } from "../../../ui/formats/capital.ts";
import { unitWord } from "../../../ui/formats/unit.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import type { BoardRegion, Series } from "../measurement.ts";
import { Enlarged } from "./enlarged.tsx";
import { shortName } from "./short-name.ts";
import { WallLegend } from "./wall-legend.tsx";
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
  const { metric } = series;
  const name = capitalName(metric, language);
  const unit = unitWord(metric, language);
  const regions = view.regions.map((region) => ({ ...region, name: shortName(series, region.code, region.name, language), value: region.value.kind === "missing" ? region.value : { ...region.value, text: region.value.text.replace(/%$/, "") } }));
  return (
    <section className={styles["panel"]}>
      <h2 className={styles["title"]}>
        {name} {name.includes(unit) ? null : <span>{unit}</span>}
      </h2>
      <Enlarged width={532} height={552}>{({ height }) => (outline.kind === "ready" ? <CountyMap view={{ ...view, regions }} outline={outline.outline} height={height} renderer="svg" /> : null)}</Enlarged>
      {view.classes === null ? null : <WallLegend classes={view.classes} metric={metric} line={line} />}
    </section>
  );
}
