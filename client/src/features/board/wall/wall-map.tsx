import { CountyMap } from "../../../charts/county-map/county-map.tsx";
import type { CountyMapView } from "../../../charts/county-map/county-map-view.ts";
import { DistanceLegend } from "../../../charts/county-map/distance-legend.tsx";
import { useOutline } from "../../../charts/county-map/use-outline.ts";
import { shortUnit, unitKind, unitWord } from "../../../ui/formats/unit.ts";
import { pick } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { lineName } from "../line-name.ts";
import type { BoardRegion, Series } from "../measurement.ts";
import { metricName } from "../metric-name.ts";
import { Enlarged } from "./enlarged.tsx";
import { shortName } from "./short-name.ts";
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
  const unit = unitKind(metric) === "percent" ? pick(language, "百分点", "pp") : shortUnit(metric, language);
  const regions = view.regions.map((region) => ({ ...region, name: shortName(series, region.code, region.name, language), value: region.value.kind === "missing" ? region.value : { ...region.value, text: region.value.text.replace(/%$/, "") } }));
  return (
    <section className={styles["panel"]}>
      <h2 className={styles["title"]}>
        {metricName(metric, language)} <span>{unitWord(metric, language)}</span>
      </h2>
      <Enlarged width={532} height={546}>{({ height }) => (outline.kind === "ready" ? <CountyMap view={{ ...view, regions }} outline={outline.outline} height={height} renderer="svg" /> : null)}</Enlarged>
      {view.classes === null ? null : <Enlarged width={532} height={128}>{() => <DistanceLegend classes={view.classes ?? { reference: 0, direction: "neutral", cuts: [1, 3, 6], decimals: 0 }} unit={unit} line={lineName(line, language)} />}</Enlarged>}
    </section>
  );
}
