import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { doubleArea, outlineFaults } from "./outline-faults.ts";
import type { Outline } from "./outline-faults.ts";

interface Feature {
  readonly properties: { readonly code: string; readonly name: string };
  readonly geometry: { readonly type: string; readonly coordinates: readonly (readonly (readonly [number, number])[])[] };
}

const GRID = 10_000;
const text = readFileSync(new URL("../../client/public/maps/330400.json", import.meta.url), "utf8");
const { features } = JSON.parse(text) as { features: readonly Feature[] };
const outlines: Outline[] = features.map(({ properties, geometry }) => ({
  code: properties.code,
  rings: geometry.coordinates.map((ring) => ring.map(([x, y]) => [Math.round(x * GRID), Math.round(y * GRID)] as const)),
}));

/** Square kilometres at this latitude, by the length of a degree there. */
const squareKilometres = (ring: Outline["rings"][number]): number => (doubleArea(ring) / 2 / GRID ** 2) * 110.9 * 95.7;

describe("the map of Jiaxing", () => {
  it("has its seven counties by official code and name, in at most 60 kB", () => {
    expect(features.map(({ properties }) => `${properties.code} ${properties.name}`)).toEqual([
      "330402 南湖区", "330411 秀洲区", "330421 嘉善县", "330424 海盐县", "330481 海宁市", "330482 平湖市", "330483 桐乡市",
    ]);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000);
  });

  it("has whole polygons whose rings are closed, cross nothing and overlap no neighbour", () => {
    expect(features.map(({ geometry }) => geometry.type)).toEqual(Array(7).fill("Polygon"));
    expect(outlineFaults(outlines)).toEqual([]);
  });

  it("rounds coordinates to four decimals", () => {
    const numbers = features.flatMap(({ geometry }) => geometry.coordinates.flat(2));
    expect(numbers.filter((value) => Number(value.toFixed(4)) !== value)).toEqual([]);
  });

  it("runs outer rings counter-clockwise, has no specks, and keeps each county's area", () => {
    const areas = outlines.map(({ code, rings }) => [code, rings.map((ring) => Math.round(squareKilometres(ring)))]);
    // The areas of the source's own outlines; those of 海盐 and 平湖 include their part of the bay.
    const source = { "330402": 444, "330411": 542, "330421": 507, "330424": 948, "330481": 856, "330482": 580, "330483": 725 };
    for (const [code, rings] of areas as [keyof typeof source, number[]][]) {
      expect(rings).toHaveLength(1);
      expect(Math.abs((rings[0] ?? 0) - source[code]), code).toBeLessThanOrEqual(2);
    }
  });

  it("shares borders point by point, so that no gap opens between two counties", () => {
    const seen = new Map<string, number>();
    for (const { rings } of outlines) {
      for (const ring of rings) {
        ring.slice(1).forEach((to, at) => {
          const key = [String(ring[at]), String(to)].sort().join(" ");
          seen.set(key, (seen.get(key) ?? 0) + 1);
        });
      }
    }
    expect([...new Set(seen.values())].toSorted((a, b) => a - b)).toEqual([1, 2]);
    // Every county meets another along a good part of its border: more segments are inner than outer.
    const inner = [...seen.values()].filter((count) => count === 2).length;
    expect(inner).toBeGreaterThan(seen.size / 2);
  });
});

describe("outlineFaults", () => {
  const square = (code: string, x: number): Outline => ({ code, rings: [[[x, 0], [x + 4, 0], [x + 4, 4], [x, 4], [x, 0]]] });

  it("accepts neighbours that share a border", () => {
    expect(outlineFaults([square("a", 0), square("b", 4)])).toEqual([]);
  });

  it.each([
    ["an overlap", [square("a", 0), square("b", 2)]],
    ["a bow tie", [{ code: "a", rings: [[[0, 0], [4, 4], [4, 0], [0, 4], [0, 0]]] } satisfies Outline]],
    ["an open ring", [{ code: "a", rings: [[[0, 0], [4, 0], [4, 4], [0, 4]]] } satisfies Outline]],
    ["a ring that touches itself", [{ code: "a", rings: [[[0, 0], [4, 0], [2, 2], [4, 4], [0, 4], [2, 2], [0, 0]]] } satisfies Outline]],
  ])("reports %s", (_name, outlines) => {
    expect(outlineFaults(outlines)).not.toEqual([]);
  });
});
