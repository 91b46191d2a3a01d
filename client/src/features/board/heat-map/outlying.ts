import type { Band } from "../../../charts/band.ts";
import { namedEvidence } from "../../../ui/formats/evidence.ts";
import { formatSigned } from "../../../ui/formats/number.ts";
import { displayDecimals, unitKind } from "../../../ui/formats/unit.ts";
import { nameOf, pick } from "../../../ui/language.ts";
import { chartValue } from "../chart-value.ts";
import type { DetailContext } from "../mark-detail.ts";
import type { BoardRegion, Series } from "../measurement.ts";
import { distanceAt, townGroups } from "./town-distances.ts";

/** A town far from the line, ready to be written. */
export interface OutlyingTown {
  readonly code: string;
  readonly region: BoardRegion;
  readonly name: string;
  readonly county: string;
  readonly band: Band;
  readonly value: string;
  readonly count: string;
  /** Signed, in the metric's unit, which the list names once. */
  readonly distance: string;
}

const SHOWN = 5;

/**
 * The towns that stand farthest from the line in the last period: first those for which it is more than chance, then the others
 * that are ranked; from the worst to the best.
 */
export function outlyingTowns(series: Series, context: DetailContext): OutlyingTown[] {
  const { language } = context;
  const last = series.periods.length - 1;
  const sign = series.metric.direction === "LOWER" ? -1 : 1;
  const judged = townGroups(series).flatMap(({ county, towns }) =>
    towns.flatMap(({ region, place }) => {
      const [measured, distance] = [series.at(place, last), distanceAt(series, place, last)];
      if (measured.kind === "missing" || distance === null || measured.band === null || measured.band === "notRanked") return [];
      return [{ region, county, measured, distance, band: measured.band }];
    }),
  );
  const doubt = (band: Band): number => (band === "similar" ? 1 : 0);
  return judged
    .sort((a, b) => (doubt(a.band) === doubt(b.band) ? Math.abs(b.distance) - Math.abs(a.distance) : doubt(a.band) - doubt(b.band)))
    .slice(0, SHOWN)
    .sort((a, b) => sign * (a.distance - b.distance))
    .map(({ region, county, measured, distance, band }) => ({
      code: region.code, region, name: nameOf(region, language), county: pick(language, county.shortZh, county.nameEn), band,
      value: chartValue(series.metric, measured, language).text,
      count: namedEvidence(measured, series.metric, language),
      distance: formatSigned(distance, unitKind(series.metric) === "count" ? 0 : Math.max(1, displayDecimals(series.metric)), language),
    }));
}
