import { RankingChart } from "../../../charts/ranking/ranking-chart.tsx";
import type { RankingView } from "../../../charts/ranking/ranking-view.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import type { BoardRegion, Series } from "../measurement.ts";
import { Enlarged } from "./enlarged.tsx";
import { shortName } from "./short-name.ts";
import { WallLegend } from "./wall-legend.tsx";
import styles from "./wall-panel.module.css";
import { useWallWords } from "./wall-words.ts";

export interface WallRankingProps {
  readonly view: RankingView;
  readonly series: Series;
  readonly level: "county" | "town";
  readonly line: BoardRegion;
  /** True where there is no map beside it, which would have the key of the colours. */
  readonly wide: boolean;
  readonly subject: string;
}

/** Rows that can be read from afar; of more, the first and the last ones are shown. */
const MOST_ROWS = 16;

/** Pixels of the stage for the bars, below the title or below the key. */
const [BELOW_TITLE, BELOW_KEY] = [674, 648];

/** Where the parts stand, best first; nothing is called ranks where nobody has one. */
export function WallRanking({ view, series, level, line, wide, subject }: WallRankingProps) {
  const words = useWallWords();
  const language = useLanguage();
  const ranked = view.rows.some(({ rank }) => /\d/.test(rank));
  const rows = view.rows.length <= MOST_ROWS ? view.rows : [...view.rows.slice(0, MOST_ROWS / 2), ...view.rows.slice(-MOST_ROWS / 2)];
  return (
    <section className={styles["panel"]}>
      <div className={styles["head"]}>
        <h2 className={styles["title"]}>{(ranked ? words.ranks : words.parts)[level]}</h2>
        {wide && view.classes !== null ? <WallLegend classes={view.classes} metric={series.metric} line={line} beside /> : null}
      </div>
      <Enlarged width={wide ? 1316 : 718} height={wide && view.classes !== null ? BELOW_KEY : BELOW_TITLE}>
        {({ height }) => <RankingChart subject={subject} view={{ ...view, rows: rows.map((row) => ({ ...row, name: shortName(series, row.code, row.name, language) })) }} wallHeight={height} />}
      </Enlarged>
    </section>
  );
}
