import type { BoardComparisonFragment } from "../../../generated/graphql.ts";
import { capitalName } from "../../../ui/formats/capital.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import styles from "./wall-foot.module.css";
import type { WallPage } from "./wall-pages.ts";
import { useWallWords } from "./wall-words.ts";

export interface WallFootProps {
  readonly pages: readonly WallPage[];
  readonly at: number;
  readonly running: boolean;
  readonly cards: BoardComparisonFragment | undefined;
  /** Whether this page holds a map. */
  readonly mapped: boolean;
}

/** Whose boundaries the map shows, and which page of how many this is. */
export function WallFoot({ pages, at, running, cards, mapped }: WallFootProps) {
  const words = useWallWords();
  const language = useLanguage();
  const page = pages[at];
  const metric = page?.kind === "metric" ? cards?.series.find((series) => series.metric.code === page.metric)?.metric : undefined;
  const name = metric !== undefined ? capitalName(metric, language) : page?.kind === "towns" ? words.townsPage : "";
  return (
    <footer className={styles["foot"]}>
      <span className={styles["note"]}>{mapped && page?.kind === "metric" ? words.mapNoteShort : ""}</span>
      {running ? null : <span className={styles["stopped"]}>{words.stopped}</span>}
      <span className={styles["where"]} data-page={at + 1}>{pages.length === 0 ? "" : `${at + 1} / ${pages.length} ${name}`}</span>
      <span className={styles["dashes"]} aria-hidden="true">
        {pages.map((_, place) => (
          <i key={place} data-at={place === at} />
        ))}
      </span>
    </footer>
  );
}
