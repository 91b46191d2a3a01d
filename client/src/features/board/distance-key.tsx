import { DistanceLegend } from "../../charts/county-map/distance-legend.tsx";
import type { DistanceClasses } from "../../charts/distance-classes.ts";
import { shortUnit, unitKind } from "../../ui/formats/unit.ts";
import { pick } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { lineName } from "./line-name.ts";
import type { BoardMetric, BoardRegion } from "./measurement.ts";

export interface DistanceKeyProps {
  readonly classes: DistanceClasses;
  readonly metric: BoardMetric;
  readonly line: BoardRegion;
  /** What the hatch stands for; no tile where it is absent. */
  readonly hatch?: string;
}

/** What the colours of a metric mean, in its own unit. */
export function DistanceKey({ classes, metric, line, hatch }: DistanceKeyProps) {
  const language = useLanguage();
  const unit = unitKind(metric) === "percent" ? pick(language, "百分点", "pp") : shortUnit(metric, language);
  return <DistanceLegend classes={classes} unit={unit} line={lineName(line, language)} {...(hatch === undefined ? {} : { hatch })} />;
}
