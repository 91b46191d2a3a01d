import { CountyMap } from "../../charts/county-map/county-map.tsx";
import type { CountyMapView } from "../../charts/county-map/county-map-view.ts";
import { DistanceLegend } from "../../charts/county-map/distance-legend.tsx";
import type { OutlineState } from "../../charts/county-map/use-outline.ts";
import { nameOf, pick } from "../../ui/language.ts";
import { shortUnit, unitKind } from "../../ui/formats/unit.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { wordsOf } from "../../ui/words.ts";
import { lineName } from "./line-name.ts";
import styles from "./map-part.module.css";
import type { BoardMetric, BoardRegion } from "./measurement.ts";
import { useBoardWords } from "./words.ts";

export interface MapPartProps {
  readonly view: CountyMapView;
  readonly outline: OutlineState;
  /** The regions of the view, for the names of those that the outline does not draw. */
  readonly regions: readonly BoardRegion[];
  readonly hatched: boolean;
  readonly metric: BoardMetric;
  readonly line: BoardRegion;
  /** The n below which a region is hatched. */
  readonly limit: number;
  /** What is shown, in one text. */
  readonly subject: string;
  readonly onPick: (code: string) => void;
}

/** The map, its seven classes, and whose boundaries they are. */
export function MapPart({ view, outline, regions, hatched, metric, line, limit, subject, onPick }: MapPartProps) {
  const words = useBoardWords();
  const language = useLanguage();
  const unit = unitKind(metric) === "percent" ? pick(language, "百分点", "pp") : shortUnit(metric, language);
  const undrawn = outline.kind === "ready" ? regions.filter(({ code }) => !outline.outline.has(code)).map((region) => nameOf(region, language)) : [];
  return (
    <figure className={styles["map"]}>
      {outline.kind === "ready" ? <CountyMap subject={subject} view={view} outline={outline.outline} onPick={onPick} /> : <div className={styles["wait"]} />}
      {view.classes === null ? null : (
        <DistanceLegend classes={view.classes} unit={unit} line={lineName(line, language)} {...(hatched ? { hatch: words.notRankedBelow(String(limit)) } : {})} />
      )}
      <figcaption className={styles["note"]}>
        {words.mapNote}
        {undrawn.length === 0 ? null : ` ${words.undrawn(wordsOf(language).list(undrawn))}`}
      </figcaption>
    </figure>
  );
}
