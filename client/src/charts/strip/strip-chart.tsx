import { usePreferences } from "../../ui/preferences.ts";
import { Chart } from "../chart.tsx";
import { drawStrip } from "./draw-strip.ts";
import { stripLayout } from "./strip-layout.ts";
import type { StripView } from "./strip-view.ts";

export interface StripChartProps {
  readonly view: StripView;
  /** Called with the town's code. */
  readonly onPick?: (code: string) => void;
}

/** Towns by county on one axis; as high as its rows need. */
export function StripChart({ view, onPick }: StripChartProps) {
  const { tokens } = usePreferences();
  return <Chart draw={(size) => drawStrip(view, tokens, size)} height={(width) => stripLayout(view, width).total} brush onPick={onPick} />;
}
