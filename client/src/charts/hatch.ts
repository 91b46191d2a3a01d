import type { Tokens } from "../ui/tokens.ts";

/** Oblique strokes that stand for no rank or no value; the shape of an engine's decal, fresh on each call because the engine writes into it. */
export function hatch(tokens: Tokens) {
  return {
    symbol: "rect",
    symbolSize: 1,
    dashArrayX: [1, 0],
    dashArrayY: [1.1, 4.1],
    rotation: -Math.PI / 4,
    color: tokens.hatch,
    backgroundColor: tokens.hatchGround,
  };
}
