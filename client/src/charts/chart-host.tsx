import { BarChart, CustomChart, LineChart } from "echarts/charts";
import { AriaComponent, GraphicComponent, GridSimpleComponent, MarkLineComponent } from "echarts/components";
import { init, use, type EChartsType } from "echarts/core";
import { CanvasRenderer, SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import { mediaQuery, STILL } from "../ui/media-query.ts";
import { motion } from "../ui/tokens.ts";
import type { Tokens } from "../ui/tokens.ts";
import type { Drawing } from "./drawing.ts";
import { echartsTheme } from "./echarts-theme.ts";

export interface ChartHostProps {
  readonly drawing: Drawing;
  readonly tokens: Tokens;
  readonly renderer: "svg" | "canvas";
  readonly width: number;
  readonly height: number;
}

/** What is redrawn from scratch; series keep their ids, so that the same marks move instead of blinking. */
const REPLACED = ["grid", "xAxis", "yAxis", "series", "graphic"];

/** The one place that draws by the engine; a new mode or renderer wants a new host (give it a key). */
export default function ChartHost({ drawing, tokens, renderer, width, height }: ChartHostProps) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const drawn = useRef<{ readonly width: number; readonly height: number } | null>(null);

  useEffect(() => {
    if (place.current === null) return undefined;
    use([BarChart, CustomChart, LineChart, AriaComponent, GraphicComponent, GridSimpleComponent, MarkLineComponent, CanvasRenderer, SVGRenderer]);
    const created = init(place.current, echartsTheme(tokens), { renderer });
    chart.current = created;
    drawn.current = null;
    return () => {
      created.dispose();
      chart.current = null;
    };
  }, [renderer, tokens]);

  useEffect(() => {
    const before = drawn.current;
    const resized = before === null || before.width !== width || before.height !== height;
    if (resized) {
      // What still moves towards its place in the old size would arrive there after it was drawn in the new one.
      if (before !== null) chart.current?.clear();
      chart.current?.resize({ width, height });
    }
    // Still on first paint and on a new size; 250 ms when the same marks move.
    const moves = !resized && !mediaQuery(STILL).matches;
    chart.current?.setOption(
      { ...drawing.option, animation: moves, animationDuration: 0, animationDurationUpdate: motion.morph, animationEasingUpdate: "cubicOut" },
      { replaceMerge: REPLACED },
    );
    drawn.current = { width, height };
  }, [drawing, width, height]);

  return <div ref={place} aria-hidden="true" style={{ width, height }} />;
}
