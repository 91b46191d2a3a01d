import { MOST_LINES } from "../../../../charts/trend/draw-trend.ts";
import type { SmallMultiplesView, SmallPanel } from "../../../../charts/small-multiples/small-multiples-view.ts";
import type { TrendLine, TrendRole, TrendView } from "../../../../charts/trend/trend-view.ts";
import type { ChartValue } from "../../../../charts/chart-value.ts";
import { NO_EVENTS, type ChartedEvents } from "../../../../filters/events/use-marked-events.ts";
import { unitKind } from "../../../../ui/formats/unit.ts";
import { valueParts } from "../../../../ui/formats/value.ts";
import { nameOf } from "../../../../ui/language.ts";
import { cellDetail, type DetailContext } from "../../sheet/cell-detail.ts";
import { changeText, chartValueOf, nText } from "../../sheet/cell-text.ts";
import { axisUnitOf, chartPeriods } from "../../sheet/chart-frame.ts";
import { compareWords } from "../../words/compare-words.ts";
import { lineShortName } from "../../sheet/line-name.ts";
import type { Cell, Sheet } from "../../sheet/sheet.ts";

/** A comparison over time: one plot for up to four regions, small plots from five. */
export type LinesView = { readonly kind: "trend"; readonly view: TrendView } | { readonly kind: "panels"; readonly view: SmallMultiplesView };

/** All lines of a view, whether they share a plot or not. */
export function linesOf(lines: LinesView): readonly TrendLine[] {
  return lines.kind === "trend" ? lines.view.lines : lines.view.panels.flatMap((panel) => panel.lines);
}

export interface LinesContext extends DetailContext {
  readonly smallNumberLimit: number;
}

export function linesView(sheet: Sheet, summary: string, context: LinesContext, events: ChartedEvents = NO_EVENTS): LinesView {
  const shared = { summary, periods: chartPeriods(sheet.periods, context.language), unit: axisUnitOf(sheet.measure, context.language) };
  if (sheet.regions.length > MOST_LINES) return { kind: "panels", view: { ...shared, panels: panels(sheet, context, events) } };
  const lines = sheet.regions.map((_, region) => lineOf(sheet, region, "series", context));
  return { kind: "trend", view: { ...shared, events: events.all, lines: [...referenceLine(sheet, context, lines.length > 0), ...lines] } };
}

/** The line's own panel first, with the regions in grey; then one panel a region. */
function panels(sheet: Sheet, context: LinesContext, events: ChartedEvents): SmallPanel[] {
  const { language } = context;
  const last = sheet.periods.length - 1;
  const reference = referenceLine(sheet, context, true);
  const head = (cell: Cell): Pick<SmallPanel, "change" | "count"> => {
    const change = changeText(cell, sheet.measure, language);
    const n = nText(cell, sheet.measure, language);
    return { change: change === "" ? "" : compareWords(language).change(change), count: n === "" ? "" : `n ${n}` };
  };
  const own = sheet.line;
  const first: SmallPanel[] =
    own === null || reference.length === 0
      ? []
      : [{
          code: own.region.code, title: nameOf(own.region, language), ...head(own.at(last)), hint: compareWords(language).greyOthers, events: events.of(own.region),
          lines: [...sheet.regions.map((_, region) => lineOf(sheet, region, "context", context)), ...reference],
        }];
  const others = sheet.regions.map((region, place): SmallPanel => ({
    code: region.code, title: nameOf(region, language), ...head(sheet.at(place, last)), hint: "", events: events.of(region),
    lines: [...reference, lineOf(sheet, place, "series", context)],
  }));
  return [...first, ...others];
}

/** The plumb line, where regions may be compared with it; a count of the whole is drawn only when it stands alone. */
function referenceLine(sheet: Sheet, context: LinesContext, withOthers: boolean): TrendLine[] {
  const { line } = sheet;
  if (line === null || (!line.comparable && withOthers)) return [];
  return [{
    code: line.region.code,
    name: lineShortName(line.region, context.language),
    role: "reference",
    values: sheet.periods.map((_, period) => lineValue(line.at(period), sheet, context)),
    details: sheet.periods.map((_, period) => cellDetail(sheet, null, period, context)),
  }];
}

function lineOf(sheet: Sheet, region: number, role: TrendRole, context: LinesContext): TrendLine {
  const own = sheet.regions[region];
  return {
    code: own?.code ?? "",
    name: own === undefined ? "" : nameOf(own, context.language),
    role,
    values: sheet.periods.map((_, period) => lineValue(sheet.at(region, period), sheet, context)),
    details: role === "context" ? [] : sheet.periods.map((_, period) => cellDetail(sheet, region, period, context)),
  };
}

/** A line's end says the number and at most its per-cent sign: the axis says the unit. */
function lineValue(cell: Cell, { measure }: Sheet, { language, smallNumberLimit }: LinesContext): ChartValue {
  const value = chartValueOf(cell, measure, language);
  if (value.kind === "missing") return value;
  const few = cell.kind === "observed" && cell.n !== null && cell.n < smallNumberLimit;
  if (unitKind(measure) === "percent") return { ...value, few };
  return { ...value, few, text: valueParts(value.value, measure, language).number };
}
