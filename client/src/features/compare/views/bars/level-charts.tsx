import { counted, nameList } from "../../../../charts/chart-sentence.ts";
import { BarsChart } from "../../../../charts/bars/bars-chart.tsx";
import { DistanceLegend } from "../../../../charts/county-map/distance-legend.tsx";
import { RankingChart } from "../../../../charts/ranking/ranking-chart.tsx";
import type { BandShape as Shape } from "../../../../ui/components/band-shape.tsx";
import { ShapeKey } from "../../../../ui/components/shape-key.tsx";
import { distanceUnit } from "../distance-unit.ts";
import { PHONE, useMediaQuery } from "../../../../ui/media-query.ts";
import { useLanguage } from "../../../../ui/preferences.ts";
import { barsView, type BarsContext, type LevelBars } from "./bars-view.ts";
import styles from "./bars.module.css";
import { useCompareWords } from "../../words/compare-words.ts";
import { lineName } from "../../sheet/line-name.ts";
import { ofYears } from "../../sheet/of-years.ts";
import { nounOf } from "../sentence-context.ts";
import { quarterBarsView } from "./quarter-bars-view.ts";
import type { Sheet } from "../../sheet/sheet.ts";

export interface LevelChartsProps {
  readonly sheet: Sheet;
  readonly context: BarsContext;
  readonly onPick: (code: string) => void;
}

/** One quarter as bars, one chart a level, with the key of their colours and shapes; a single region over the quarters. */
export function LevelCharts({ sheet, context, onPick }: LevelChartsProps) {
  const words = useCompareWords();
  const phone = useMediaQuery(PHONE);
  if (sheet.regions.length <= 1) return <BarsChart view={quarterBarsView(sheet, context.summary, context)} height={300} />;
  const charts = barsView(sheet, context);
  return (
    <>
      {charts.map(({ level, gap, view }) => (
        <div key={level} className={styles["level"]} {...(charts.length > 1 && { "data-chart-part": "" })}>
          {charts.length > 1 ? <h3 className={styles["name"]}>{words.levels[level]}</h3> : null}
          {gap === null ? <RankingChart view={view} onPick={onPick} /> : <p className={styles["gap"]}>{gap}</p>}
          {gap !== null || view.classes === null || sheet.line === null ? null : (
            <DistanceLegend classes={view.classes} unit={distanceUnit(sheet.measure, context.language)} line={lineName(sheet.line.region, context.language)} />
          )}
        </div>
      ))}
      <BarsKey charts={charts} moves={sheet.measure.rankable && !phone} byYear={ofYears(sheet.periods)} />
    </>
  );
}

/** What the shapes and thin lines mean, as far as they are drawn. */
function BarsKey({ charts, moves, byYear }: { readonly charts: readonly LevelBars[]; readonly moves: boolean; readonly byYear: boolean }) {
  const words = useCompareWords();
  const language = useLanguage();
  const rows = charts.flatMap(({ view }) => view.rows);
  const shapes = (["better", "similar", "worse", "notRanked"] satisfies Shape[]).filter((shape) => rows.some((row) => row.band === shape));
  const intervals = rows.some(({ value }) => value.kind === "observed" && value.lower !== null);
  const among = charts.flatMap(({ level, among: count }) => (count === null ? [] : [counted(count, { language, noun: nounOf([{ level }], language) })]));
  const notes = [...(intervals ? [words.whiskers] : []), ...(among.length === 0 ? [] : [words.ranksAmong(nameList(among, language))]), ...(moves ? [words.moves(byYear)] : [])];
  if (shapes.length === 0 && notes.length === 0) return null;
  return <ShapeKey shapes={shapes} notes={notes} />;
}

