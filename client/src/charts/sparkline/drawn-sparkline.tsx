import { usePreferences } from "../../ui/preferences.ts";
import { Chart } from "../chart.tsx";
import { drawSparkline } from "./draw-sparkline.ts";
import type { SparklineView } from "./sparkline-view.ts";

export interface DrawnSparklineProps {
  readonly view: SparklineView;
  readonly height: number;
}

/** The line itself, loaded after the card's numbers. */
export default function DrawnSparkline({ view, height }: DrawnSparklineProps) {
  const { tokens } = usePreferences();
  return <Chart draw={(size) => drawSparkline(view, tokens, size)} height={height} />;
}
