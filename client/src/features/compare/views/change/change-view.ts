import type { WaterfallEffect, WaterfallEnd, WaterfallPart, WaterfallView } from "../../../../charts/waterfall/waterfall-view.ts";
import type { Fact } from "../../../../charts/mark.ts";
import type { CompareChangeQuery, CompareMetricFragment } from "../../../../generated/graphql.ts";
import { differenceWord } from "../../../../ui/formats/difference.ts";
import { formatSigned } from "../../../../ui/formats/number.ts";
import { periodLabel } from "../../../../ui/formats/period.ts";
import { displayDecimals } from "../../../../ui/formats/unit.ts";
import { formatValue } from "../../../../ui/formats/value.ts";
import { nameOf, type Language } from "../../../../ui/language.ts";
import { cellDetail, type DetailContext } from "../../sheet/cell-detail.ts";
import { valueText } from "../../sheet/cell-text.ts";
import { axisUnitOf } from "../../sheet/chart-frame.ts";
import { measureOf } from "../../sheet/measure-of.ts";
import { sheetOfMeasurements } from "../../sheet/sheet-of-measurements.ts";
import { viewWords } from "../../words/view-words.ts";

type Answer = CompareChangeQuery["explainChange"];

/**
 * A region's change between two quarters, shared out among its parts, the largest effect first: over the whole chain, or over one
 * step of it (from 0). Null for an answer without two ends.
 */
export function changeView(answer: Answer, context: DetailContext, step: number | null = null): WaterfallView | null {
  const { language } = context;
  const measure = measureOf(answer.metric);
  const [start, stop] = step === null || answer.steps[step] === undefined ? [0, answer.periods.length - 1] : [step, step + 1];
  const shownOf = (one: Stepped): Effect => (step === null ? one : (one.steps[step] ?? one));
  const [first, last] = [answer.periods[start], answer.periods[stop]];
  if (first === undefined || last === undefined || answer.periods.length < 2) return null;
  const periods = answer.periods.map(({ period }) => period);
  const whole = sheetOfMeasurements({ metric: answer.metric, regions: [answer.region], periods, line: null, answer, at: (_, place) => answer.periods[place] });
  // Counties with what their towns did, or the parts themselves.
  const rows = answer.groups.length > 0 ? answer.groups : answer.parts;
  const names = sharesOf(answer, language);
  const parts = sheetOfMeasurements({
    metric: answer.metric, regions: rows.map(({ region }) => region), periods, line: null, answer,
    at: (row, place) => {
      const measurement = rows[row]?.measurements[place];
      return measurement === undefined ? undefined : { measurement };
    },
  });
  const end = ({ period, explained }: Answer["periods"][number], place: number): WaterfallEnd => ({
    label: periodLabel(period, language), value: explained, text: formatValue(explained, measure, language), detail: cellDetail(whole, 0, place, context),
  });
  const effect = (of: Stepped): WaterfallEffect => effectOf(shownOf(of), answer.metric, language);
  const effectFacts = (shown: WaterfallEffect): Fact[] => [{ label: viewWords(language).effect, text: shown.effectText }, ...shown.shares.map(({ text }, at) => ({ label: names[at] ?? "", text }))];
  const ended = end(last, stop);
  return {
    summary: viewWords(language).changeSummary(nameOf(answer.region, language), nameOf(answer.metric, language)),
    unit: axisUnitOf(measure, language),
    direction: measure.direction,
    shares: names,
    start: end(first, start),
    end: { ...ended, detail: { ...ended.detail, facts: [...effectFacts(effect(answer)), ...ended.detail.facts] } },
    total: effect(answer),
    parts: rows
      .map((part, row): WaterfallPart => {
        const shown = effect(part);
        const detail = cellDetail(parts, row, stop, context);
        const before = { label: periodLabel(first.period, language), text: valueText(parts.at(row, start), measure, language) };
        return { ...shown, code: part.region.code, name: nameOf(part.region, language), incomplete: part.incomplete, detail: { ...detail, facts: [...effectFacts(shown), before, ...detail.facts] } };
      })
      .toSorted((a, b) => Math.abs(b.effect) - Math.abs(a.effect)),
    leftOut: [...new Set(answer.leftOut.map(({ region }) => nameOf(region, language)))],
  };
}

type Effect = Pick<Answer, "effect" | "ownRate" | "mixes">;
type Stepped = Pick<Answer, "effect" | "ownRate" | "mixes" | "steps">;

/** Own rates, and the mix within and between counties where they are told apart. */
function sharesOf({ ownRate, mixes }: Effect, language: Language): readonly string[] {
  const words = viewWords(language);
  if (typeof ownRate !== "number") return [];
  return mixes.length > 1 ? [words.ownRate, words.mixWithin, words.mixBetween] : [words.ownRate, words.mix];
}

/** An effect in words, with its shares in the order of their names. */
export function effectOf({ effect, ownRate, mixes }: Effect, metric: CompareMetricFragment, language: Language): WaterfallEffect {
  const measure = measureOf(metric);
  // A part of a change is often smaller than the last digit of a value.
  const decimals = displayDecimals(measure) + (measure.total === "ratio" ? 1 : 0);
  const text = (value: number): string => {
    const unit = differenceWord(value, measure, language);
    return `${formatSigned(value, decimals, language)}${unit === "" ? "" : ` ${unit}`}`;
  };
  const shares = typeof ownRate === "number" ? [ownRate, ...mixes.toReversed()] : [];
  return { effect, effectText: text(effect), shares: shares.map((value) => ({ value, text: text(value) })) };
}
