import { usePreferences } from "../../ui/preferences.ts";
import { Chart } from "../chart.tsx";
import { drawRankSets } from "./draw-rank-sets.ts";
import { rankSetsHeight } from "./rank-sets-layout.ts";
import type { RankSetsView } from "./rank-sets-view.ts";

export interface RankSetsChartProps {
  readonly view: RankSetsView;
  /** Called with the region's code. */
  readonly onPick?: (code: string) => void;
}

/** A ranking with its uncertainty; as high as its rows need. */
export function RankSetsChart({ view, onPick }: RankSetsChartProps) {
  const { tokens, language } = usePreferences();
  return <Chart draw={(size) => drawRankSets(view, language, tokens, size)} height={rankSetsHeight(view)} onPick={onPick} />;
}
