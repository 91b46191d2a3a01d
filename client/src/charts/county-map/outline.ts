import type { FeatureCollection, Polygon, MultiPolygon } from "geojson";
import type { Point } from "../mark.ts";

/** Rings of each region by its code, in degrees. */
export type Outline = ReadonlyMap<string, readonly (readonly Point[])[]>;

/** Reads a map file whose features carry the region code as property `code`; throws a sentence that names what is wrong with it. */
export function readOutline(name: string, file: FeatureCollection): Outline {
  const outline = new Map<string, readonly (readonly Point[])[]>();
  for (const [index, feature] of file.features.entries()) {
    const code: unknown = feature.properties?.["code"];
    if (typeof code !== "string") {
      throw new Error(`Feature ${index + 1} of the map file ${name} has no text property “code”; give it the region's official code.`);
    }
    if (feature.geometry.type !== "Polygon" && feature.geometry.type !== "MultiPolygon") {
      throw new Error(`Region ${code} of the map file ${name} is a ${feature.geometry.type}; use a Polygon or a MultiPolygon.`);
    }
    outline.set(code, ringsOf(feature.geometry));
  }
  return outline;
}

function ringsOf(geometry: Polygon | MultiPolygon): Point[][] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap((rings) => rings.map((ring) => ring.map(([longitude = 0, latitude = 0]): Point => [longitude, latitude])));
}
