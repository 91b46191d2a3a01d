import { BarChart, CustomChart, LineChart } from "echarts/charts";
import { AriaComponent, GraphicComponent, GridSimpleComponent, MarkLineComponent } from "echarts/components";
import { init, use, type EChartsType } from "echarts/core";
import { CanvasRenderer, SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import { afterPaint } from "../ui/after-paint.ts";
import { mediaQuery, STILL } from "../ui/media-query.ts";
import { motion } from "../ui/tokens.ts";
import type { Tokens } from "../ui/tokens.ts";
import type { Drawing, Size } from "./drawing.ts";
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

/**
 * The one place that draws by the engine; a new mode or renderer wants a new host (give it a key). What nobody sees for now is
 * drawn anew in its size once what is on the screen is painted: a change of a filter does not wait for the charts below.
 */
export default function ChartHost({ drawing, tokens, renderer, width, height }: ChartHostProps) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const drawn = useRef<Size | null>(null);
  const onScreen = useRef(true);

  useEffect(() => {
    if (place.current === null) return undefined;
    const watch = new IntersectionObserver(([latest]) => (onScreen.current = latest?.isIntersecting ?? true));
    watch.observe(place.current);
    return () => watch.disconnect();
  }, []);

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
    // Still on first paint and on a new size; 250 ms when the same marks move.
    const moves = !resized && !mediaQuery(STILL).matches;
    const draw = (): void => {
      chart.current?.setOption(
        { ...drawing.option, animation: moves, animationDuration: 0, animationDurationUpdate: motion.morph, animationEasingUpdate: "cubicOut" },
        { replaceMerge: REPLACED },
      );
      drawn.current = { width, height };
    };
    if (!resized && !onScreen.current) return afterPaint(draw);
    if (resized) {
      // What still moves towards its place in the old size would arrive there after it was drawn in the new one.
      if (before !== null) chart.current?.clear();
      chart.current?.resize({ width, height });
    }
    draw();
    return undefined;
  }, [drawing, width, height]);

  return <div ref={place} aria-hidden="true" style={{ width, height }} />;
}
