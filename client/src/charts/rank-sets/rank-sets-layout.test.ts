import { expect, it } from "vitest";
import { countyRanks } from "../goldens/demo/ranks-and-limits.ts";
import { lightTokens } from "../../ui/tokens.ts";
import { drawRankSets } from "./draw-rank-sets.ts";
import { placeX, rankSetsLayout, ringX } from "./rank-sets-layout.ts";
import { rankSetsWords } from "./rank-sets-words.ts";

const [row] = countyRanks.rows;
if (row === undefined) throw new Error("The demo has no row.");
const small = { ...row, code: "330424", name: "Haiyan", rank: null, open: [], reason: "n<10" };
const view = { ...countyRanks, rows: [...countyRanks.rows, small] };

it.each([326, 720])("sets the ring of what has no rank beside its reason, outside of all places, at %i", (width) => {
  const size = { width, height: 300 };
  const layout = rankSetsLayout(view, rankSetsWords("en", 0.9), size);
  expect(ringX(small, layout)).toBeGreaterThan(layout.valueRight + 4);
  expect(ringX(small, layout)).toBeGreaterThan(placeX(layout, layout.places));
  expect(drawRankSets(view, "en", lightTokens, size).marks.at(-1)?.x).toBe(ringX(small, layout));
});
