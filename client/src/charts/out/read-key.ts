import type { GraphicComponentOption } from "echarts";
import type { Tokens } from "../../ui/tokens.ts";
import { bandShape } from "../band-shape.ts";
import type { Band } from "../band.ts";
import { baseOption } from "../base-option.ts";
import { textAt } from "../graphic.ts";
import type { DrawnPiece } from "../outlets/outlets.ts";
import { pathSeries, type ShapePath } from "../path-series.ts";
import { boxPath, hatchPath, type Box } from "../shape-paths.ts";

/** A key as it stands on the page (`data-chart-key`), drawn again for a picture: its tiles, hatches, shapes (`data-band`) and words; null where it is not shown. */
export function readKey(key: Element, tokens: Tokens): DrawnPiece | null {
  const frame = key.getBoundingClientRect();
  if (frame.width === 0 || frame.height === 0) return null;
  const elements = [...key.querySelectorAll<HTMLElement | SVGElement>("*")];
  const place = ({ left, top, width, height }: DOMRect): Box => ({ left: left - frame.left, top: top - frame.top, width, height });
  const tiles = elements.flatMap((element) => (element.namespaceURI === "http://www.w3.org/2000/svg" ? [] : tile(element, place(element.getBoundingClientRect()), tokens)));
  const shapes = elements.flatMap((element) => {
    const band = BANDS.find((one) => one === element.dataset["band"]);
    if (band === undefined) return [];
    const { left, top, width, height } = place(element.getBoundingClientRect());
    return [bandShape(band, left + width / 2, top + height / 2, tokens)];
  });
  const words = [key, ...elements].flatMap((element) => lines(element).map(({ text, box }) => wordsAt(text, place(box), element)));
  const summary = (key.textContent ?? "").trim();
  return {
    drawing: { summary, marks: [], option: { ...baseOption(summary), graphic: [...shapes, ...words], series: [pathSeries("tiles", tiles)] } },
    size: { width: Math.ceil(frame.width), height: Math.ceil(frame.height) },
  };
}

const BANDS: readonly Band[] = ["better", "similar", "worse", "notRanked"];

/** What an element without words paints: its ground, or the hatch. */
function tile(element: Element, box: Box, tokens: Tokens): ShapePath[] {
  if (element.childNodes.length > 0 || box.width === 0 || box.height === 0) return [];
  const { backgroundColor, backgroundImage, borderTopLeftRadius } = getComputedStyle(element);
  const outline = boxPath(box, Number.parseFloat(borderTopLeftRadius));
  if (backgroundImage.startsWith("repeating-linear-gradient")) {
    return [{ d: hatchPath(box, 4), fill: "none", stroke: tokens.hatch, width: 1.2 }, { d: outline, fill: "none", stroke: tokens.lineStrong }];
  }
  return isClear(backgroundColor) ? [] : [{ d: outline, fill: plainColour(backgroundColor) }];
}

const isClear = (colour: string): boolean => colour === "transparent" || /[,/]\s*0\)$/.test(colour);

/** Mixed colours are computed in a form that few readers of SVG know. */
function plainColour(colour: string): string {
  const [, red, green, blue, alpha = "1"] = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.e-]+))?\)$/.exec(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return colour;
  const byte = (part: string): number => Math.round(Number(part) * 255);
  return `rgba(${byte(red)}, ${byte(green)}, ${byte(blue)}, ${alpha})`;
}

interface Line {
  readonly text: string;
  readonly box: DOMRect;
}

/** The words that stand directly in an element, line by line as they are broken on the page. */
function lines(element: Element): Line[] {
  return [...element.childNodes].flatMap((node) => {
    if (node.nodeType !== Node.TEXT_NODE) return [];
    const found: { text: string; box: DOMRect }[] = [];
    const range = document.createRange();
    let at = 0;
    for (const character of node.textContent ?? "") {
      range.setStart(node, at);
      at += character.length;
      range.setEnd(node, at);
      const box = range.getBoundingClientRect();
      const last = found.at(-1);
      if (last !== undefined && Math.abs(last.box.top - box.top) < 2) last.text += character;
      else if (box.width > 0) found.push({ text: character, box });
    }
    return found;
  });
}

function wordsAt(text: string, { left, top, height }: Box, element: Element): GraphicComponentOption {
  const { color, fontSize, fontWeight } = getComputedStyle(element);
  return textAt(left, top + height / 2, text.trimEnd(), { fill: color, size: Number.parseFloat(fontSize), weight: Number(fontWeight) >= 600 ? 600 : 400 });
}
