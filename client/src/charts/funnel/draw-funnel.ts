import type { GraphicComponentOption } from "echarts";
import type { Language } from "../../ui/language.ts";
import type { Tokens } from "../../ui/tokens.ts";
import { baseOption } from "../base-option.ts";
import { dotSeries } from "../dot-series.ts";
import type { Drawing, Size } from "../drawing.ts";
import { textAt } from "../graphic.ts";
import type { Mark } from "../mark.ts";
import { pathSeries } from "../path-series.ts";
import { placeLabels } from "../place-labels.ts";
import { hatchPath } from "../shape-paths.ts";
import { textWidth } from "../text-width.ts";
import { acrossRules, plotX, plotY, valueRules } from "../xy-plot.ts";
import type { XyPlot } from "../xy-plot.ts";
import { funnelLayout } from "./funnel-layout.ts";
import type { FunnelUnit, FunnelView } from "./funnel-view.ts";
import { funnelWords } from "./funnel-words.ts";
import type { FunnelWords } from "./funnel-words.ts";
import { limitCurves } from "./limit-curves.ts";

const SIZE = 12;
const RADIUS = 4;

/** Every region by n and value around the line: outliers by shape and name, the others grey and unnamed, n below the limit in a hatched zone. */
export function drawFunnel(view: FunnelView, language: Language, tokens: Tokens, size: Size): Drawing {
  const words = funnelWords(language);
  const layout = funnelLayout(view, words, size);
  const { plot } = layout;
  // Outliers are drawn last, over the others.
  const ordered = view.units.toSorted((a, b) => Number(a.outside !== null) - Number(b.outside !== null));
  const dots = ordered.map((unit) => ({ key: unit.code, x: plotX(plot, unit.size), y: plotY(plot, unit.value), band: unit.band, radius: unit.outside === null ? RADIUS : 5, opacity: unit.outside === null ? 0.75 : 1 }));
  return {
    summary: view.summary,
    marks: unitMarks(view.units, plot),
    option: {
      ...baseOption(view.summary),
      series: [pathSeries("small", [{ d: smallZone(view, plot), fill: "none", stroke: tokens.hatch }], 1), dotSeries("regions", dots, tokens)],
      graphic: [
        ...valueRules(plot, tokens),
        ...acrossRules(plot, tokens, false),
        textAt(plot.left + plot.width / 2, plot.top + plot.height + 36, view.sizeTitle, { fill: tokens.text3, size: SIZE, align: "center", width: size.width - 8 }),
        ...limitCurves(view, layout, words, tokens),
        ...smallWords(view, plot, words, tokens),
        ...outlierNames(view, plot, tokens),
      ],
    },
  };
}

function smallZone(view: FunnelView, plot: XyPlot): string {
  if (!view.sizeIsN) return "";
  return hatchPath({ left: plot.left, top: plot.top, width: plotX(plot, view.smallLimit) - plot.left, height: plot.height });
}

/** Upright in the zone where it is wide enough; the panel's note says it in any case. */
function smallWords(view: FunnelView, plot: XyPlot, words: FunnelWords, tokens: Tokens): GraphicComponentOption[] {
  const width = plotX(plot, view.smallLimit) - plot.left;
  if (!view.sizeIsN || width < 15) return [];
  return [textAt(plot.left + width / 2, plot.top + plot.height * 0.55, words.small(view.smallLimit), { fill: tokens.text3, size: 11, align: "center", halo: tokens.surface, turn: 90 })];
}

/** Names of the outliers, the strictest first; with value and n where it lies outside 99.8 %. */
function outlierNames(view: FunnelView, plot: XyPlot, tokens: Tokens): GraphicComponentOption[] {
  const outliers = view.units.filter(({ outside }) => outside !== null).toSorted((a, b) => (b.outside?.level ?? 0) - (a.outside?.level ?? 0));
  const texts = outliers.map((unit) => (unit.outside?.level === 0.998 ? `${unit.name} ${unit.text}` : unit.name));
  const wishes = outliers.map((unit, index) => ({ x: plotX(plot, unit.size), y: plotY(plot, unit.value), width: textWidth(texts[index] ?? "", SIZE), radius: 6 }));
  const line = plotY(plot, view.reference.value);
  const bounds = { left: plot.left + 2, right: plot.left + plot.width, top: 0, bottom: plot.top + plot.height };
  const places = placeLabels(wishes, SIZE, bounds, [{ left: plot.left, right: plot.left + plot.width, top: line - 1, bottom: line + 1 }]);
  return places.flatMap((place, index) => {
    const text = texts[index];
    return place === null || text === undefined ? [] : [textAt(place.x, place.y, text, { fill: tokens.text1, size: SIZE, halo: tokens.surface })];
  });
}

/** From the smallest n up, as the eye goes. */
function unitMarks(units: readonly FunnelUnit[], plot: XyPlot): Mark[] {
  return units
    .toSorted((a, b) => a.size - b.size)
    .map((unit) => {
      const [x, y] = [plotX(plot, unit.size), plotY(plot, unit.value)];
      return { key: unit.code, detail: unit.detail, x, y, zone: { kind: "rect", left: x - 10, top: y - 10, width: 20, height: 20, cursor: "ring" } };
    });
}
