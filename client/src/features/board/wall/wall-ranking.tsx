import { RankingChart } from "../../../charts/ranking/ranking-chart.tsx";
import type { RankingView } from "../../../charts/ranking/ranking-view.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import type { Series } from "../measurement.ts";
import { Enlarged } from "./enlarged.tsx";
import { shortName } from "./short-name.ts";
import styles from "./wall-panel.module.css";
import { useWallWords } from "./wall-words.ts";

export interface WallRankingProps {
  readonly view: RankingView;
  readonly series: Series;
  readonly level: "county" | "town";
  /** True where there is no map beside it. */
  readonly wide: boolean;
  readonly subject: string;
}

/** Rows that can be read from afar; of more, the first and the last ones are shown. */
const MOST_ROWS = 16;

/** Where the parts stand, best first. */
export function WallRanking({ view, series, level, wide, subject }: WallRankingProps) {
  const words = useWallWords();
  const language = useLanguage();
  const rows = view.rows.length <= MOST_ROWS ? view.rows : [...view.rows.slice(0, MOST_ROWS / 2), ...view.rows.slice(-MOST_ROWS / 2)];
  return (
    <section className={styles["panel"]}>
      <h2 className={styles["title"]}>{level === "town" ? words.townRanks : words.countyRanks}</h2>
      <Enlarged width={wide ? 1316 : 718} height={674}>
        {({ height }) => <RankingChart subject={subject} view={{ ...view, rows: rows.map((row) => ({ ...row, name: shortName(series, row.code, row.name, language) })) }} wallHeight={height} />}
      </Enlarged>
    </section>
  );
}
