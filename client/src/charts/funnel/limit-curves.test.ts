import { expect, it } from "vitest";
import { lightTokens } from "../../ui/tokens.ts";
import { adjustedFunnel } from "../goldens/demo/ranks-and-limits.ts";
import { funnelLayout } from "./funnel-layout.ts";
import type { FunnelCurve } from "./funnel-view.ts";
import { funnelWords } from "./funnel-words.ts";
import { limitCurves } from "./limit-curves.ts";

const words = funnelWords("en");
const { curve } = adjustedFunnel;
const flat = (lower: number, upper: number): FunnelCurve => ({ ...curve, lower95: curve.sizes.map(() => lower), upper95: curve.sizes.map(() => upper) });

/** Which of the names of lines stand beside the plot. */
function named(adjusted: FunnelCurve): string[] {
  const view = { ...adjustedFunnel, adjusted };
  const drawn = JSON.stringify(limitCurves(view, funnelLayout(view, words, { width: 760, height: 340 }), words, lightTokens));
  return [view.reference.text, words.limit95, words.limit998, words.adjusted].filter((name) => drawn.includes(`"text":"${name}"`));
}

it("names each limit that it draws", () => {
  expect(named(curve)).toEqual(["City 95.9%", "95% limit", "99.8% limit", "adjusted 95%"]);
});

it.each([100, 400])("names no limit that lies off the drawing, nor one where values end anyway: %d", (upper) => {
  expect(named(flat(2, upper))).toEqual(["City 95.9%", "95% limit", "99.8% limit"]);
});
