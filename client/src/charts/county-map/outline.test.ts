import type { FeatureCollection } from "geojson";
import { describe, expect, it } from "vitest";
import { inRings } from "../pick-mark.ts";
import { labelPoint } from "./label-point.ts";
import { readOutline } from "./outline.ts";
import { project } from "./project.ts";

const square = [[[120, 30], [121, 30], [121, 31], [120, 31], [120, 30]]];
const file = (properties: Record<string, unknown>, geometry: unknown): FeatureCollection =>
  ({ type: "FeatureCollection", features: [{ type: "Feature", properties, geometry }] }) as FeatureCollection;

describe("a map file", () => {
  it("is read by code, and drawn north up inside its margin", () => {
    const outline = readOutline("x", file({ code: "330421" }, { type: "MultiPolygon", coordinates: [square, square] }));
    const pixels = project(outline, { width: 300, height: 220 }, 10).get("330421") ?? [];
    expect(pixels).toHaveLength(2);
    const [south, , north] = pixels[0] ?? [];
    expect(south?.[1]).toBeCloseTo(210);
    expect(north?.[1]).toBeCloseTo(10);
    // A degree of longitude is shorter than one of latitude at 30.5°.
    expect((north?.[0] ?? 0) - (south?.[0] ?? 0)).toBeCloseTo(200 * Math.cos((30.5 * Math.PI) / 180));
  });

  it.each([
    ["a feature without a code", file({ name: "嘉善" }, { type: "Polygon", coordinates: square }), /Feature 1 of the map file x has no text property “code”/],
    ["a shape without an area", file({ code: "330421" }, { type: "Point", coordinates: [120, 30] }), /Region 330421 of the map file x is a Point; use a Polygon/],
  ])("is refused for %s", (_, bad, sentence) => expect(() => readOutline("x", bad)).toThrow(sentence));
});

it("puts a label into the wide part of a bent region, not at its middle", () => {
  const bent = [[[0, 0], [100, 0], [100, 100], [40, 100], [40, 20], [0, 20], [0, 0]]] as const;
  const [x, y] = labelPoint(bent, 1.5);
  expect(inRings(bent, x, y)).toBe(true);
  expect(x).toBeGreaterThan(60);
  expect(y).toBeGreaterThan(30);
});
