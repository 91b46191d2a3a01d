import type { FunnelUnit, FunnelView } from "../../../../charts/funnel/funnel-view.ts";
import type { CompareFunnelQuery } from "../../../../generated/graphql.ts";
import { periodLabel } from "../../../../ui/formats/period.ts";
import { formatValue } from "../../../../ui/formats/value.ts";
import { nameOf } from "../../../../ui/language.ts";
import { cellDetail, type DetailContext } from "../../sheet/cell-detail.ts";
import { axisUnitOf } from "../../sheet/chart-frame.ts";
import { lineShortName } from "../../sheet/line-name.ts";
import { sheetOfMeasurements } from "../../sheet/sheet-of-measurements.ts";
import { viewWords } from "../../words/view-words.ts";
import { bandOf } from "../band-of.ts";
import { observedLine } from "../observed-line.ts";

type Answer = CompareFunnelQuery["funnel"];
const SIDES: Readonly<Record<string, "above" | "below">> = { ABOVE: "above", BELOW: "below" };

/** Units by their size and value against the limits that size gives; null where there is no line to stand against. */
export function funnelView(answer: Answer, context: DetailContext): FunnelView | null {
  const { language } = context;
  const reference = answer.reference ?? null;
  if (reference === null) return null;
  const sheet = sheetOfMeasurements({
    metric: answer.metric,
    regions: answer.units.map(({ region }) => region),
    periods: [answer.period],
    line: observedLine(answer.referenceRegion, reference),
    answer,
    at: (place) => {
      const unit = answer.units[place];
      return unit === undefined ? undefined : { measurement: unit.measurement, band: unit.notJudged === "IS_REFERENCE" ? null : (bandOf(unit.judgement?.band) ?? "notRanked") };
    },
  });
  return {
    summary: viewWords(language).funnelSummary(nameOf(answer.metric, language)),
    unit: axisUnitOf(sheet.measure, language),
    sizeTitle: viewWords(language).funnelSize[answer.kind](periodLabel(answer.period, language)),
    reference: { value: reference, text: `${lineShortName(answer.referenceRegion, language)} ${formatValue(reference, sheet.measure, language)}` },
    curve: curveOf(answer.curve),
    // Where chance explains the differences, limits that are widened by nothing would only be drawn twice.
    adjusted: answer.overDispersion?.significant === true && answer.adjustedCurve ? curveOf(answer.adjustedCurve) : null,
    smallLimit: answer.smallNumberLimit,
    units: answer.units.flatMap((unit, place): FunnelUnit[] => {
      const cell = sheet.at(place, 0);
      if (cell.kind === "missing" || typeof unit.size !== "number") return [];
      const level = unit.judgement?.level;
      const side = SIDES[unit.judgement?.side ?? ""];
      return [{
        code: unit.region.code, name: nameOf(unit.region, language), size: unit.size, value: cell.value, text: formatValue(cell.value, sheet.measure, language),
        band: cell.band ?? "notRanked", judged: unit.judgement !== null && unit.judgement !== undefined,
        outside: (level !== 0.95 && level !== 0.998) || side === undefined ? null : { level, side },
        detail: cellDetail(sheet, place, 0, context),
      }];
    }),
    levels: answer.levels.flatMap(({ level, expected, outside }) => (level === 0.95 || level === 0.998 ? [{ level, expected, outside }] : [])),
    dispersion: answer.overDispersion ?? null,
  };
}

/** Sizes are never missing; a limit is where it would lie outside of what a value can be. */
function curveOf(curve: Answer["curve"]): FunnelView["curve"] {
  return { ...curve, sizes: curve.sizes.map((size) => size ?? 0) };
}
