import { usePreferences } from "../../ui/preferences.ts";
import { Chart } from "../chart.tsx";
import { Filled } from "../filled.tsx";
import { drawRankSets } from "./draw-rank-sets.ts";
import { rankSetsHeight } from "./rank-sets-layout.ts";
import type { RankSetsView } from "./rank-sets-view.ts";

export interface RankSetsChartProps {
  readonly view: RankSetsView;
  /** Called with the region's code. */
  readonly onPick?: (code: string) => void;
}

/** A ranking with its uncertainty; as high as its rows need, and higher where a higher panel stands beside it. */
export function RankSetsChart({ view, onPick }: RankSetsChartProps) {
  const { tokens, language } = usePreferences();
  return <Filled least={rankSetsHeight(view)}>{(height) => <Chart draw={(size) => drawRankSets(view, language, tokens, size)} height={height} onPick={onPick} />}</Filled>;
}
