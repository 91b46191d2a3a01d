import type { WaterfallEffect, WaterfallEnd, WaterfallPart, WaterfallView } from "../../../../charts/waterfall/waterfall-view.ts";
import type { CompareChangeQuery, CompareMetricFragment } from "../../../../generated/graphql.ts";
import { formatSigned } from "../../../../ui/formats/number.ts";
import { periodLabel } from "../../../../ui/formats/period.ts";
import { displayDecimals } from "../../../../ui/formats/unit.ts";
import { formatValue } from "../../../../ui/formats/value.ts";
import { nameOf, pick, type Language } from "../../../../ui/language.ts";
import { cellDetail, type DetailContext } from "../../sheet/cell-detail.ts";
import { axisUnitOf } from "../../sheet/chart-frame.ts";
import { measureOf } from "../../sheet/measure-of.ts";
import { sheetOfMeasurements } from "../../sheet/sheet-of-measurements.ts";
import { viewWords } from "../../words/view-words.ts";
import { distanceUnit } from "../distance-unit.ts";

type Answer = CompareChangeQuery["explainChange"];

/** A region's change between two quarters, shared out among its parts, the largest effect first; null for an answer without two ends. */
export function changeView(answer: Answer, context: DetailContext): WaterfallView | null {
  const { language } = context;
  const measure = measureOf(answer.metric);
  const [first, last] = [answer.periods[0], answer.periods.at(-1)];
  if (first === undefined || last === undefined || answer.periods.length < 2) return null;
  const periods = answer.periods.map(({ period }) => period);
  const whole = sheetOfMeasurements({ metric: answer.metric, regions: [answer.region], periods, line: null, answer, at: (_, place) => answer.periods[place] });
  const parts = sheetOfMeasurements({
    metric: answer.metric, regions: answer.parts.map(({ region }) => region), periods, line: null, answer,
    at: (row, place) => {
      const measurement = answer.parts[row]?.measurements[place];
      return measurement === undefined ? undefined : { measurement };
    },
  });
  const end = ({ period, explained }: Answer["periods"][number], place: number): WaterfallEnd => ({
    label: periodLabel(period, language), value: explained, text: formatValue(explained, measure, language), detail: cellDetail(whole, 0, place, context),
  });
  const effect = (of: Pick<Answer, "effect" | "ownRate" | "mix">): WaterfallEffect => effectOf(of, answer.metric, language);
  return {
    summary: viewWords(language).changeSummary(nameOf(answer.region, language), nameOf(answer.metric, language)),
    unit: axisUnitOf(measure, language),
    direction: measure.direction,
    start: end(first, 0),
    end: end(last, answer.periods.length - 1),
    total: effect(answer),
    parts: answer.parts
      .map((part, row): WaterfallPart => {
        const shown = effect(part);
        const detail = cellDetail(parts, row, periods.length - 1, context);
        const told = viewWords(language);
        const facts = [
          { label: told.effect, text: shown.effectText },
          ...(shown.ownRate === null ? [] : [{ label: told.ownRate, text: shown.ownRateText }, { label: told.mix, text: shown.mixText }]),
        ];
        return { ...shown, code: part.region.code, name: nameOf(part.region, language), incomplete: part.incomplete, detail: { ...detail, facts: [...facts, ...detail.facts] } };
      })
      .toSorted((a, b) => Math.abs(b.effect) - Math.abs(a.effect)),
    leftOut: [...new Set(answer.leftOut.map(({ region }) => nameOf(region, language)))],
  };
}

function effectOf({ effect, ownRate, mix }: Pick<Answer, "effect" | "ownRate" | "mix">, metric: CompareMetricFragment, language: Language): WaterfallEffect {
  const measure = measureOf(metric);
  const unit = distanceUnit(measure, language);
  // A part of a change is often smaller than the last digit of a value.
  const decimals = displayDecimals(measure) + (measure.total === "ratio" ? 1 : 0);
  const text = (value: number): string => `${formatSigned(value, decimals, language)}${unit === "" ? "" : pick(language, ` ${unit}`, ` ${unit}`)}`;
  return {
    effect, effectText: text(effect),
    ownRate: ownRate ?? null, ownRateText: typeof ownRate === "number" ? text(ownRate) : "",
    mix: mix ?? null, mixText: typeof mix === "number" ? text(mix) : "",
  };
}
