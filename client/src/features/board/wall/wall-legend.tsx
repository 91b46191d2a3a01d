import { DistanceLegend } from "../../../charts/county-map/distance-legend.tsx";
import type { DistanceClasses } from "../../../charts/distance-classes.ts";
import { shortUnit, unitKind } from "../../../ui/formats/unit.ts";
import { pick } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { lineName } from "../line-name.ts";
import type { BoardMetric, BoardRegion } from "../measurement.ts";
import { useBoardWords } from "../words.ts";
import { Enlarged } from "./enlarged.tsx";
import styles from "./wall-legend.module.css";

export interface WallLegendProps {
  readonly classes: DistanceClasses;
  readonly metric: BoardMetric;
  readonly line: BoardRegion;
  /** Its words before the tiles, in a row, rather than below them. */
  readonly beside?: boolean;
}

/** The seven classes with their cut points, and with them what they are distances of. */
export function WallLegend({ classes, metric, line, beside = false }: WallLegendProps) {
  const words = useBoardWords();
  const language = useLanguage();
  const unit = unitKind(metric) === "percent" ? pick(language, "百分点", "pp") : shortUnit(metric, language);
  const name = lineName(line, language);
  return (
    <div className={styles["legend"]} data-beside={beside}>
      <Enlarged width={520} height={66}>{({ width }) => <DistanceLegend classes={classes} unit={unit} line={name} bare room={width} />}</Enlarged>
      <span>{words.distance(name, unit)}</span>
    </div>
  );
}
