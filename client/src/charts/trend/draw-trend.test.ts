import { expect, it } from "vitest";
import { lightTokens } from "../../ui/tokens.ts";
import { madeUpPanels, madeUpTrend } from "../goldens/demo/made-up-lines.ts";
import type { ChartValue } from "../chart-value.ts";
import type { Point } from "../mark.ts";
import { drawTrend } from "./draw-trend.ts";
import type { TrendRole } from "./trend-view.ts";

const drawn = (value: ChartValue | undefined): number => (value?.kind === "observed" ? value.value : Number.NaN);

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

it("draws what rests on few as a ring on a dotted line, and leaves it out of a grey one", () => {
  const [first] = madeUpTrend.lines.filter(({ role }) => role === "series");
  if (first === undefined) throw new Error("The made-up trend has no coloured line.");
  const values = first.values.map((value, place): ChartValue => (value.kind === "observed" && place === 3 ? { ...value, few: true } : value));
  const series = (role: TrendRole) => [drawTrend({ ...madeUpTrend, lines: [{ ...first, role, values }] }, lightTokens, size).option.series ?? []].flat();
  const points = (line: { readonly data?: unknown } | undefined) =>
    ((line?.data ?? []) as readonly (Point | { readonly value: Point; readonly symbol: string })[]).map((point) => ("value" in point ? point : { value: point, symbol: "none" }));
  const numberAt = (line: { readonly data?: unknown } | undefined, place: number) => points(line)[place]?.value[1];
  const [line, few] = series("series");
  expect([numberAt(line, 2), numberAt(line, 3), numberAt(few, 3), numberAt(few, 6)]).toEqual([expect.closeTo(drawn(values[2]), 6), Number.NaN, expect.closeTo(drawn(values[3]), 6), Number.NaN]);
  expect(points(few).map(({ symbol }) => symbol).filter((symbol) => symbol !== "none")).toEqual(["circle"]);
  // At the line's end no dot hides the ring.
  const ended = (few: boolean) => drawTrend({ ...madeUpTrend, lines: [{ ...first, values: first.values.map((value): ChartValue => (value.kind === "observed" ? { ...value, few } : value)) }] }, lightTokens, size).option.graphic;
  expect([ended(false), ended(true)].map((graphic) => (graphic as readonly { type?: string }[]).filter(({ type }) => type === "circle").length)).toEqual([1, 0]);
  expect(series("context")).toHaveLength(1);
  expect(numberAt(series("context")[0], 3)).toBeNaN();
});
