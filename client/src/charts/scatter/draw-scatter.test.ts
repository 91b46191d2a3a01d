import type { GraphicComponentOption } from "echarts";
import { expect, it } from "vitest";
import { lightTokens } from "../../ui/tokens.ts";
import { twoMetrics } from "../goldens/demo/two-metrics.ts";
import { textWidth } from "../text-width.ts";
import { drawScatter } from "./draw-scatter.ts";

/** A text of the drawing, as the engine is told to write it. */
function written(text: string, width: number): { readonly x: number; readonly align: string; readonly cut: number | undefined } {
  const { graphic } = drawScatter({ ...twoMetrics, sizeTitle: "disc: n of the mediation and settlement rate" }, lightTokens, { width, height: 380 }).option;
  const found = (graphic as readonly (GraphicComponentOption & { readonly x?: number; readonly style?: { readonly text?: string; readonly align?: string; readonly width?: number } })[]).find(({ style }) => style?.text === text);
  return { x: found?.x ?? NaN, align: found?.style?.align ?? "", cut: found?.style?.width };
}

it("writes the level line's name whole: beside the plot, or on the line where there is no room for it", () => {
  const beside = written("City 95.9%", 720);
  expect([beside.align, beside.cut]).toEqual(["left", undefined]);
  // Strong letters are wider than what is reckoned with.
  expect(beside.x + textWidth("City 95.9%", 12) * 1.1).toBeLessThanOrEqual(720);
  const on = written("City 95.9%", 200);
  expect([on.align, on.cut]).toEqual(["right", undefined]);
});

it("gives the key all the width that its words take beside the title", () => {
  const text = "disc: n of the mediation and settlement rate";
  expect(written(text, 720).cut).toBeGreaterThanOrEqual(textWidth(text, 11));
});
