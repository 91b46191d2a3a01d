import { expect, it } from "vitest";
import { tokensOf } from "../../ui/tokens.ts";
import { baseOption } from "../base-option.ts";
import type { ShownPiece } from "./shown-pieces.ts";
import { pictureOf } from "./picture.ts";

const text = { title: "Map", subtitle: "", drawn: "", notes: [], keyed: [] };
const provenance = { scope: "2026 Q3 · Live", place: "7 counties of Jiaxing", metrics: [], footnote: "", period: "2026 Q3", basis: "Live", asOf: "", synthetic: false, source: "" };
const mark = (metric: string, code: string) => ({ key: code, x: 0, y: 0, zone: { kind: "shape", rings: [] }, detail: { metric, code, region: "Jiashan", period: "", value: "", band: null, bandText: "", facts: [], note: "" } }) as const;
const piece = (part: string, metric: string, code: string): ShownPiece => ({ part, drawing: { summary: metric, marks: [mark(metric, code)], option: baseOption(metric) }, size: { width: 600, height: 100 } });
const made = (...shown: readonly ShownPiece[]) => pictureOf({ outlets: [], text, provenance, tokens: tokensOf("light"), language: "en" }, shown);

it("says what it shows and of whom, though its panel's title does not", () => {
  const picture = made(piece("", "Settled", "XF05 v1"));
  expect(picture.title).toBe("Map · Settled (XF05 v1) · 7 counties of Jiaxing");
  expect(JSON.stringify(picture.pieces[0]?.drawing.option)).toContain("Settled (XF05 v1) · 7 counties of Jiaxing");
});

it("sets the drawings of each part under its name, once", () => {
  const picture = made(piece("Settled", "Settled", "XF05 v1"), piece("Settled", "Settled", "XF05 v1"), piece("Lawyers", "Lawyers", "LS02 v1"));
  expect(picture.pieces.slice(1).map(({ drawing }) => drawing.summary)).toEqual(["Settled", "Settled", "Settled", "Lawyers", "Lawyers"]);
  expect(picture.pieces.slice(1).map(({ size }) => size.height)).toEqual([22, 100, 100, 22, 100]);
});
