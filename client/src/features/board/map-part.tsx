import { CountyMap } from "../../charts/county-map/county-map.tsx";
import type { CountyMapView } from "../../charts/county-map/county-map-view.ts";
import type { OutlineState } from "../../charts/county-map/use-outline.ts";
import { nameOf } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { wordsOf } from "../../ui/words.ts";
import { DistanceKey } from "./distance-key.tsx";
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
  const undrawn = outline.kind === "ready" ? regions.filter(({ code }) => !outline.outline.has(code)).map((region) => nameOf(region, language)) : [];
  return (
    <figure className={styles["map"]}>
      {outline.kind === "ready" ? <CountyMap subject={subject} view={view} outline={outline.outline} onPick={onPick} /> : <div className={styles["wait"]} />}
      {view.classes === null ? null : <DistanceKey classes={view.classes} metric={metric} line={line} {...(hatched ? { hatch: words.notRankedBelow(String(limit)) } : {})} />}
      <figcaption className={styles["note"]} data-chart-note="">
        {words.mapNote}
        {undrawn.length === 0 ? null : ` ${words.undrawn(wordsOf(language).list(undrawn))}`}
      </figcaption>
    </figure>
  );
}
