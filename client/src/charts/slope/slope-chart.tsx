import { usePreferences } from "../../ui/preferences.ts";
import { Chart } from "../chart.tsx";
import { drawSlope } from "./draw-slope.ts";
import { slopeLayout } from "./slope-layout.ts";
import type { SlopeView } from "./slope-view.ts";

export interface SlopeChartProps {
  readonly view: SlopeView;
  /** Called with region code and period id, joined by a space. */
  readonly onPick?: (key: string) => void;
}

/** Ranks from period to period; as high as its ranks need. */
export function SlopeChart({ view, onPick }: SlopeChartProps) {
  const { tokens } = usePreferences();
  return <Chart draw={(size) => drawSlope(view, tokens, size)} height={(width) => slopeLayout(view, width).total} onPick={onPick} />;
}
