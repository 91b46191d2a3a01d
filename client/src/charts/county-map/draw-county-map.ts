import type { CustomSeriesOption, GraphicComponentOption } from "echarts";
import type { Tokens } from "../../ui/tokens.ts";
import { baseOption } from "../base-option.ts";
import { classColour, classInk } from "../class-colour.ts";
import { distanceClass } from "../distance-classes.ts";
import type { DistanceClass, DistanceClasses } from "../distance-classes.ts";
import type { Drawing, Size } from "../drawing.ts";
import { textAt } from "../graphic.ts";
import { hatch } from "../hatch.ts";
import type { Point } from "../mark.ts";
import { textWidth } from "../text-width.ts";
import type { CountyMapView, MapRegion } from "./county-map-view.ts";
import { fitLabel } from "./fit-label.ts";
import type { Outline } from "./outline.ts";
import { placeOutline } from "./place-outline.ts";
import type { PlacedOutline } from "./place-outline.ts";

/** Pixels: about the narrowest county of a map on a page. */
const REASON_ROOM = 72;
/** Size of a name, and from a label's point to the middle of its name and of its value. */
const [NAME, LINE] = [13, 9];

/** A region with its place on the drawing. */
interface PlacedRegion {
  readonly region: MapRegion;
  readonly rings: readonly (readonly Point[])[];
  readonly label: Point;
  /** Null: hatched. */
  readonly painted: Painted | null;
}

interface Painted {
  readonly index: DistanceClass;
  readonly classes: DistanceClasses;
}

/** Regions in seven classes of distance with name and value inside; the hatch stands for no rank or no value. No basemap, no zoom. */
export function drawCountyMap(view: CountyMapView, outline: Outline, tokens: Tokens, size: Size): Drawing {
  const outlined = placeOutline(outline, size);
  const placed = place(view, outlined);
  const drawn = new Set(view.regions.map(({ code }) => code));
  const land = [...outlined].flatMap(([code, { rings }]) => (drawn.has(code) ? [] : [rings]));
  return {
    summary: view.summary,
    marks: placed.map(({ region, rings, label }) => ({
      key: region.code,
      detail: region.detail,
      x: label[0],
      y: label[1],
      zone: { kind: "shape", rings },
    })),
    option: {
      ...baseOption(view.summary),
      series: [...(land.length === 0 ? [] : [ground(land, tokens)]), shapes(placed, tokens)],
      graphic: placed.flatMap((region) => labels(region, tokens)),
    },
  };
}

/** Regions without an outline cannot be drawn; the ranking and the table still hold them. */
function place(view: CountyMapView, outline: PlacedOutline): PlacedRegion[] {
  return view.regions.flatMap((region) => {
    const outlined = outline.get(region.code);
    if (outlined === undefined) return [];
    const hatched = view.classes === null || !region.ranked || region.value.kind === "missing";
    const painted = hatched ? null : { index: distanceClass(region.value.value, view.classes), classes: view.classes };
    return [{ region, ...outlined, painted }];
  });
}

/** Land that no region of the view stands on; it has no figure, and keeps the city whole. */
function ground(land: readonly (readonly (readonly Point[])[])[], tokens: Tokens): CustomSeriesOption {
  return {
    type: "custom",
    id: "ground",
    coordinateSystem: "none",
    silent: true,
    data: land.map((_, index) => ({ value: [index] })),
    renderItem: ({ dataIndex }) => ({ type: "path", shape: { pathData: (land[dataIndex] ?? []).map(pathOf).join("") }, style: { fill: tokens.fill, stroke: tokens.surface, lineWidth: 1.6, lineJoin: "round" } }),
  };
}

function shapes(placed: readonly PlacedRegion[], tokens: Tokens): CustomSeriesOption {
  return {
    type: "custom",
    id: "regions",
    coordinateSystem: "none",
    silent: true,
    data: placed.map(({ region }, index) => ({ name: region.code, value: [index] })),
    renderItem: ({ dataIndex }) => {
      const region = placed[dataIndex];
      if (region === undefined) return null;
      const fill = region.painted === null ? tokens.hatchGround : classColour(region.painted.index, region.painted.classes, tokens);
      return {
        type: "path",
        shape: { pathData: region.rings.map(pathOf).join("") },
        style: { fill, stroke: tokens.surface, lineWidth: 1.6, lineJoin: "round", ...(region.painted === null ? { decal: hatch(tokens) } : {}) },
      };
    },
  };
}

const pathOf = (ring: readonly Point[]): string => `M${ring.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join("L")}Z`;

function labels({ region, rings, label, painted }: PlacedRegion, tokens: Tokens): GraphicComponentOption[] {
  const value = valueText(region);
  const size = region.value.kind === "missing" ? 12 : 15;
  const lines = [{ below: -LINE, width: textWidth(region.name, NAME), height: NAME }, { below: LINE, width: textWidth(value, size), height: size }];
  const fitted = fitLabel(rings, label, lines);
  const [x, y] = fitted ?? label;
  const look =
    painted === null ? { fill: tokens.text1, halo: tokens.hatchGround }
      // What is wider than its region is read on its neighbours and on the ground, too.
      : fitted === null ? { fill: tokens.text1, halo: tokens.surface }
      : { fill: classInk(painted.index, painted.classes, tokens), halo: classColour(painted.index, painted.classes, tokens) };
  return [
    textAt(x, y - LINE, region.name, { ...look, size: NAME, align: "center" }),
    textAt(x, y + LINE, value, { ...look, size, weight: 600, align: "center" }),
  ];
}

/** Why there is no value stands on the region where that is about as wide; else the mark's words and the ranking beside the map say it. */
function valueText({ value }: MapRegion): string {
  return value.kind === "missing" && textWidth(value.text, 12) > REASON_ROOM ? "—" : value.text;
}
