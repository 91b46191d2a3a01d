import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { doubleArea, outlineFaults } from "./outline-faults.ts";
import type { Outline } from "./outline-faults.ts";

type Ring = readonly (readonly [number, number])[];
interface Feature {
  readonly properties: { readonly code: string; readonly name: string };
  readonly geometry: { readonly type: "Polygon"; readonly coordinates: readonly Ring[] } | { readonly type: "MultiPolygon"; readonly coordinates: readonly (readonly Ring[])[] };
}

interface Source {
  readonly cities: Readonly<Record<string, string>>;
  readonly divided: Readonly<Record<string, { readonly today: readonly string[] }>>;
  readonly ground: string;
}
const source = JSON.parse(readFileSync(new URL("outline-sources.json", import.meta.url), "utf8")) as Source;

const GRID = 10_000;
const textOf = (city: string): string => readFileSync(new URL(`../../client/public/maps/${city}.json`, import.meta.url), "utf8");
const featuresOf = (city: string): readonly Feature[] => (JSON.parse(textOf(city)) as { features: readonly Feature[] }).features;
const ringsOf = ({ geometry }: Feature): readonly Ring[] => (geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat());
const outlinesOf = (city: string): Outline[] =>
  featuresOf(city).map((feature) => ({
    code: feature.properties.code,
    rings: ringsOf(feature).map((ring) => ring.map(([x, y]) => [Math.round(x * GRID), Math.round(y * GRID)] as const)),
  }));
const text = textOf("330400");
const features = featuresOf("330400");
const outlines = outlinesOf("330400");

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
    const numbers = features.flatMap((feature) => ringsOf(feature).flat(2));
    expect(numbers.filter((value) => Number(value.toFixed(4)) !== value)).toEqual([]);
  });

  it("runs outer rings counter-clockwise, has no specks, and keeps each county's area", () => {
    const areas = outlines.map(({ code, rings }) => [code, rings.map((ring) => Math.round(squareKilometres(ring)))]);
    // The areas of the source's own outlines; those of 海盐 and 平湖 include their part of the bay.
    const kept = { "330402": 444, "330411": 542, "330421": 507, "330424": 948, "330481": 856, "330482": 580, "330483": 725 };
    for (const [code, rings] of areas as [keyof typeof kept, number[]][]) {
      expect(rings).toHaveLength(1);
      expect(Math.abs((rings[0] ?? 0) - kept[code]), code).toBeLessThanOrEqual(2);
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

describe.each(Object.keys(source.cities))("the map of %s", (city) => {
  const counties = new Map(
    readFileSync(new URL("../catalogue/regions.csv", import.meta.url), "utf8").trim().split("\n").map((line) => line.split(",")).filter((row) => row[1] === city).map((row) => [row[0], row[4]]),
  );

  it("has every county by today's code and name, but for those on divided land, in at most 60 kB", () => {
    const today = source.divided[city]?.today ?? [];
    const drawn = featuresOf(city).map(({ properties }) => [properties.code, properties.name]).filter(([code]) => code !== source.ground);
    expect(new Map(drawn as [string, string][])).toEqual(new Map([...counties].filter(([code]) => !today.includes(code ?? ""))));
    expect(featuresOf(city).some(({ properties }) => properties.code === source.ground)).toBe(today.length > 0);
    expect(Buffer.byteLength(textOf(city))).toBeLessThanOrEqual(60_000);
  });

  it("has rings that are closed, cross nothing and overlap no neighbour", () => {
    expect(outlineFaults(outlinesOf(city))).toEqual([]);
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
