import type { AxisKey, ScatterAxis, ScatterUnit, ScatterView } from "../../../../charts/scatter/scatter-view.ts";
import { capitalName } from "../../../../ui/formats/capital.ts";
import { formatValue } from "../../../../ui/formats/value.ts";
import { unitWord } from "../../../../ui/formats/unit.ts";
import { nameOf, pick, type Language } from "../../../../ui/language.ts";
import type { DetailContext } from "../../sheet/cell-detail.ts";
import { axisUnitOf } from "../../sheet/chart-frame.ts";
import { lineShortName } from "../../sheet/line-name.ts";
import type { Cell, Sheet } from "../../sheet/sheet.ts";
import { viewWords } from "../../words/view-words.ts";
import { judgedOf } from "../judged.ts";
import { pairDetail } from "./pair-detail.ts";

export interface ScatterContext extends DetailContext {
  /** The quarter's place in each sheet. */
  readonly periods: readonly [x: number, y: number];
  readonly smallNumberLimit: number;
}

/** Regions of one quarter by two metrics; those without either value are left out and counted in the sentence of the page, those with a value on too few cases are rings. */
export function scatterView(x: Sheet, y: Sheet, context: ScatterContext): ScatterView {
  const { language, periods } = context;
  const [across, up] = periods;
  return {
    summary: viewWords(language).scatterSummary(nameOf(x.measure, language), nameOf(y.measure, language)),
    x: axisOf(x, across, language),
    y: axisOf(y, up, language),
    sizeTitle: y.regions.some((_, place) => nOf(y.at(place, up)) !== null) ? viewWords(language).scatterSize(nameOf(y.measure, language)) : "",
    smallLimit: context.smallNumberLimit,
    units: x.regions.flatMap((region, place): ScatterUnit[] => {
      const row = y.regions.findIndex(({ code }) => code === region.code);
      const [one, other] = [x.at(place, across), y.at(row, up)];
      if (row < 0 || one.kind === "missing" || other.kind === "missing") return [];
      return [{
        code: region.code,
        name: pick(language, region.level === "TOWN" ? region.shortZh : region.nameZh, region.nameEn),
        x: one.value,
        y: other.value,
        n: nOf(other),
        small: byMetric(one, other, isSmall),
        outlier: byMetric(one, other, isOutlier),
        detail: pairDetail({ sheet: x, region: place, period: across }, { sheet: y, region: row, period: up }, context),
      }];
    }),
  };
}

function axisOf(sheet: Sheet, period: number, language: Language): ScatterAxis {
  const cell = sheet.line?.comparable === true ? sheet.line.at(period) : null;
  const unit = unitWord(sheet.measure, language);
  const name = capitalName(sheet.measure, language);
  return {
    name,
    title: unit === "" ? name : pick(language, `${name}（${unit}）`, `${name} (${unit})`),
    judged: judgedOf(sheet.regions.map((_, region) => sheet.at(region, period))).judged > 0,
    unit: axisUnitOf(sheet.measure, language),
    reference: cell?.kind !== "observed" || sheet.line === null ? null : { value: cell.value, text: `${lineShortName(sheet.line.region, language)} ${formatValue(cell.value, sheet.measure, language)}` },
  };
}

const nOf = (cell: Cell): number | null => (cell.kind === "observed" ? cell.n : null);
const isSmall = (cell: Cell): boolean => cell.kind === "observed" && cell.band === "notRanked";
const isOutlier = (cell: Cell): boolean => cell.kind === "observed" && (cell.band === "better" || cell.band === "worse");

function byMetric(x: Cell, y: Cell, is: (cell: Cell) => boolean): AxisKey[] {
  return [...(is(x) ? ["x" as const] : []), ...(is(y) ? ["y" as const] : [])];
}
