import { usePreferences } from "../../ui/preferences.ts";
import { Chart } from "../chart.tsx";
import { drawFunnel } from "./draw-funnel.ts";
import type { FunnelView } from "./funnel-view.ts";

export interface FunnelChartProps {
  readonly view: FunnelView;
  /** In pixels; 340 when absent. */
  readonly height?: number;
  /** Called with the region's code. */
  readonly onPick?: (code: string) => void;
}

/** Which regions differ from the line by more than their n explains. */
export function FunnelChart({ view, height, onPick }: FunnelChartProps) {
  const { tokens, language } = usePreferences();
  return <Chart draw={(size) => drawFunnel(view, language, tokens, size)} height={height ?? 340} brush onPick={onPick} />;
}
