import { usePreferences } from "../../ui/preferences.ts";
import { Chart } from "../chart.tsx";
import { drawRanking } from "./draw-ranking.ts";
import { rankingHeight } from "./ranking-layout.ts";
import type { RankingView } from "./ranking-view.ts";

export interface RankingChartProps {
  readonly view: RankingView;
  /** What is drawn, in one text: newer values of the same mark themselves once. */
  readonly subject?: string;
  /** The height of a wall's panel, in pixels; a page's ranking is as high as its rows need. */
  readonly wallHeight?: number;
  /** Called with the region's code. */
  readonly onPick?: (code: string) => void;
}

/** Regions as bars against the plumb line; as high as its rows need. */
export function RankingChart({ view, subject, wallHeight, onPick }: RankingChartProps) {
  const { tokens } = usePreferences();
  const room = wallHeight === undefined ? "page" : "wall";
  return <Chart draw={(size) => drawRanking(view, tokens, size, room)} height={wallHeight ?? ((width) => rankingHeight(view, width))} subject={subject} onPick={onPick} />;
}
