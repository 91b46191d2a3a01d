import type { EChartsOption } from "echarts";

/** Still on first paint (the host animates what moves later), silent to the pointer (the host finds marks), named for screen readers. */
export function baseOption(summary: string): EChartsOption {
  return {
    animation: false,
    aria: { enabled: true, label: { description: summary } },
    hoverLayerThreshold: Infinity,
  };
}
