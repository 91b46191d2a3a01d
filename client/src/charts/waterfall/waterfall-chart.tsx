import { usePreferences } from "../../ui/preferences.ts";
import { Chart } from "../chart.tsx";
import { drawWaterfall } from "./draw-waterfall.ts";
import { waterfallHeight } from "./waterfall-layout.ts";
import type { WaterfallView } from "./waterfall-view.ts";

export interface WaterfallChartProps {
  readonly view: WaterfallView;
  /** Called with the part's code, or with "start" or "end". */
  readonly onPick?: (code: string) => void;
}

/** Why a value changed, part by part; as high as its parts need. */
export function WaterfallChart({ view, onPick }: WaterfallChartProps) {
  const { tokens, language } = usePreferences();
  return <Chart draw={(size) => drawWaterfall(view, language, tokens, size)} height={waterfallHeight(view)} onPick={onPick} />;
}
