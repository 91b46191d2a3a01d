import type { CountyMapView } from "../../charts/county-map/county-map-view.ts";
import type { DistanceClasses } from "../../charts/distance-classes.ts";
import type { RankingRow, RankingView } from "../../charts/ranking/ranking-view.ts";
import { formatCoverage } from "../../ui/formats/completeness.ts";
import { namedEvidence } from "../../ui/formats/evidence.ts";
import { formatMove } from "../../ui/formats/rank.ts";
import { capitalName } from "../../ui/formats/capital.ts";
import { nameOf, type Language } from "../../ui/language.ts";
import { axisUnit } from "./axis-unit.ts";
import { chartValue, markText } from "./chart-value.ts";
import { classesOf, isJudged, isSmall } from "./classes-of.ts";
import { lineRegionName } from "./line-name.ts";
import { markDetail, type DetailContext } from "./mark-detail.ts";
import type { Measurement, Series } from "./measurement.ts";
import { inOrder, type Peers } from "./peer-places.ts";
import { boardWords } from "./words.ts";

/** Map and ranking of one period: the same regions, the same colours. */
export interface PeersView {
  readonly classes: DistanceClasses | null;
  readonly ranking: RankingView;
  /** Null where there are no outlines of these regions, and of a sum: without distances from a line a map has no colours. */
  readonly map: CountyMapView | null;
  /** True when some region is hatched. */
  readonly hatched: boolean;
}

export interface PeersContext extends DetailContext {
  readonly smallNumberLimit: number;
  readonly mapName: string | null;
}

export function peersView(series: Series, peers: Peers, context: PeersContext): PeersView {
  const { language } = context;
  const last = series.periods.length - 1;
  const reference = series.reference(last);
  const cut = reference === null ? null : classesOf(series, peers.places, context.smallNumberLimit);
  const classes = cut === null || reference === null ? null : { ...cut, reference };
  const rows = inOrder(series, peers.places, context.smallNumberLimit).map((place) => rankingRow(series, place, context));
  const line = reference === null ? null : { value: reference, text: `${lineRegionName(context.referenceRegion, language)} ${markText(reference, series.metric, language)}` };
  const summary = sentence(series, rows, line?.text ?? "", language);
  return {
    classes,
    hatched: rows.some((row) => !row.ranked),
    ranking: { summary, reference: line, classes, unit: axisUnit(series.metric, language), rows },
    map: context.mapName === null || peers.level !== "county" || series.metric.wholeIsTotal ? null : {
      summary, outline: context.mapName, classes,
      regions: peers.places.flatMap((place) => {
        const region = series.regions[place];
        const measured = series.at(place, last);
        return region === undefined ? [] : [{
          code: region.code, name: nameOf(region, language), value: chartValue(series.metric, measured, language),
          ranked: isJudged(series, measured, context.smallNumberLimit), detail: markDetail(series, place, last, context),
        }];
      }),
    },
  };
}

function rankingRow(series: Series, place: number, context: PeersContext): RankingRow {
  const { language } = context;
  const last = series.periods.length - 1;
  const region = series.regions[place];
  const measured = series.at(place, last);
  const observed = measured.kind === "observed" ? measured : null;
  return {
    code: region?.code ?? "",
    name: region === undefined ? "" : nameOf(region, language),
    value: chartValue(series.metric, measured, language),
    // Of a metric that nobody is ranked by, only a value that rests on too few stands apart.
    band: series.metric.rankable ? (observed?.band ?? null) : isSmall(measured, context.smallNumberLimit) ? "notRanked" : null,
    rank: rankText(series, measured),
    ranked: isJudged(series, measured, context.smallNumberLimit),
    count: observed === null ? "" : namedEvidence(observed, series.metric, language),
    move: moveText(series, measured, context),
    detail: markDetail(series, place, last, context),
  };
}

/** The rank; a dash for a region that stands without one, nothing where nobody is ranked. */
function rankText(series: Series, measured: Measurement): string {
  if (!series.metric.rankable) return "";
  return measured.kind === "observed" && measured.rank !== null ? String(measured.rank) : "–";
}

/** The move of the rank, or why there is none. */
function moveText(series: Series, measured: Measurement, context: PeersContext): string {
  if (measured.kind === "missing") return "";
  if (measured.rank !== null) return measured.rankMove === null ? "" : formatMove(measured.rankMove);
  if (isSmall(measured, context.smallNumberLimit)) return boardWords(context.language).below(String(context.smallNumberLimit));
  if (!series.metric.rankable) return "";
  return formatCoverage(measured.coverage, context.language) || boardWords(context.language).notRanked;
}

function sentence(series: Series, rows: readonly RankingRow[], line: string, language: Language): string {
  const words = boardWords(language);
  const parts = rows.map((row) => `${row.rank === "–" || row.rank === "" ? "" : `${row.rank} `}${row.name} ${row.value.text}`);
  return words.sentence([capitalName(series.metric, language), ...(line === "" ? [] : [line]), ...parts]);
}
