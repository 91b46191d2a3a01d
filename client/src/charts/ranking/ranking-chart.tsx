import type { CSSProperties, ReactNode } from "react";
import { usePreferences } from "../../ui/preferences.ts";
import { Chart } from "../chart.tsx";
import { useWidth } from "../use-width.ts";
import { drawRanking } from "./draw-ranking.ts";
import styles from "./ranking-chart.module.css";
import { rankingHeight, rankingLayout, rowY } from "./ranking-layout.ts";
import type { RankingRow, RankingView } from "./ranking-view.ts";

export interface RankingChartProps {
  readonly view: RankingView;
  /** What is drawn, in one text: newer values of the same mark themselves once. */
  readonly subject?: string;
  /** The height of a wall's panel, in pixels; a page's ranking is as high as its rows need. */
  readonly wallHeight?: number;
  /** Called with the region's code. */
  readonly onPick?: (code: string) => void;
  /** Lies over a region's name and leads where the name leads; a link without text of its own, which the drawing holds. */
  readonly nameLink?: (row: RankingRow) => ReactNode;
}

/** Regions as bars against the plumb line; as high as its rows need. */
export function RankingChart({ view, subject, wallHeight, onPick, nameLink }: RankingChartProps) {
  const { tokens } = usePreferences();
  const room = wallHeight === undefined ? "page" : "wall";
  const [frame, width] = useWidth();
  const layout = nameLink === undefined || width === null ? null : rankingLayout(view, { width, height: rankingHeight(view, width) });
  const chart = <Chart draw={(size) => drawRanking(view, tokens, size, room)} height={wallHeight ?? ((wide) => rankingHeight(view, wide))} subject={subject} onPick={onPick} />;
  if (nameLink === undefined) return chart;
  return (
    <div ref={frame} className={styles["frame"]}>
      {chart}
      {layout === null ? null : view.rows.map((row, index) => (
        <span key={row.code} className={styles["name"]} style={{ left: layout.nameLeft, top: rowY(layout, index), width: layout.nameWidth, "--row": `${layout.rowHeight}px` } as CSSProperties}>
          {nameLink(row)}
        </span>
      ))}
    </div>
  );
}
