import { expect, it } from "vitest";
import { lightTokens } from "../../ui/tokens.ts";
import { madeUpPanels, madeUpTrend } from "../goldens/demo/made-up-lines.ts";
import { drawTrend } from "./draw-trend.ts";

const size = { width: 720, height: 280 };

it("refuses a fifth coloured line and names the way out", () => {
  const lines = madeUpPanels.panels.slice(1, 6).flatMap((panel) => panel.lines.slice(1));
  expect(() => drawTrend({ ...madeUpTrend, lines }, lightTokens, size)).toThrow("at most 4 coloured lines and was given 5; draw small multiples instead");
});

it("lets a reader reach each value of each named line, gaps included, and no context", () => {
  const drawing = drawTrend(madeUpTrend, lightTokens, size);
  expect(drawing.marks).toHaveLength(4 * 15);
  expect(drawing.marks.find((mark) => mark.key === "Haining 2024Q2")?.detail.value).toBe("— 未报");
});
