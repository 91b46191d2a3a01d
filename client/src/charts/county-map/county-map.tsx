import { usePreferences } from "../../ui/preferences.ts";
import { Chart } from "../chart.tsx";
import type { CountyMapView } from "./county-map-view.ts";
import { drawCountyMap } from "./draw-county-map.ts";
import type { Outline } from "./outline.ts";

export interface CountyMapProps {
  readonly view: CountyMapView;
  /** From `useOutline`. */
  readonly outline: Outline;
  /** In pixels; in proportion to the width, at most `tallest`, when absent. */
  readonly height?: number;
  /** 360 when absent. */
  readonly tallest?: number;
  /** Canvas when absent; a drawing that is enlarged afterwards stays sharp as SVG. */
  readonly renderer?: "svg" | "canvas";
  /** What is drawn, in one text: newer values of the same mark themselves once. */
  readonly subject?: string;
  /** Called with the region's code. */
  readonly onPick?: (code: string) => void;
}

/** Regions coloured by their distance from the reference line. */
export function CountyMap({ view, outline, height, tallest, renderer, subject, onPick }: CountyMapProps) {
  const { tokens } = usePreferences();
  return (
    <Chart
      draw={(size) => drawCountyMap(view, outline, tokens, size)}
      height={height ?? ((width) => Math.min(tallest ?? 360, Math.round(width * 0.92)))}
      renderer={renderer ?? "canvas"}
      subject={subject}
      onPick={onPick}
    />
  );
}
