import type { Fact } from "../../../../charts/mark.ts";
import type { FunnelUnit, FunnelView } from "../../../../charts/funnel/funnel-view.ts";
import type { CompareFunnelQuery } from "../../../../generated/graphql.ts";
import { periodLabel } from "../../../../ui/formats/period.ts";
import { formatInterval, formatValue } from "../../../../ui/formats/value.ts";
import { nameOf, type Language } from "../../../../ui/language.ts";
import { cellDetail, type DetailContext } from "../../sheet/cell-detail.ts";
import { axisUnitOf } from "../../sheet/chart-frame.ts";
import { lineShortName } from "../../sheet/line-name.ts";
import { sheetOfMeasurements } from "../../sheet/sheet-of-measurements.ts";
import type { Measure } from "../../sheet/sheet.ts";
import { compareWords } from "../../words/compare-words.ts";
import { viewWords } from "../../words/view-words.ts";
import { bandOf } from "../band-of.ts";
import type { Drawn } from "../drawn-among.ts";
import { intervalOf } from "../interval-of.ts";
import { observedLine } from "../observed-line.ts";

type Answer = CompareFunnelQuery["funnel"];
const SIDES: Readonly<Record<string, "above" | "below">> = { ABOVE: "above", BELOW: "below" };

export interface FunnelContext extends DetailContext, Pick<Drawn, "drawn"> {}

/** Units by their size and value against the limits that size gives among all peers, of which some are drawn; null where there is no line to stand against. */
export function funnelView(answer: Answer, { drawn, ...context }: FunnelContext): FunnelView | null {
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
      return unit === undefined ? undefined : { measurement: unit.measurement, interval: intervalOf(unit), band: unit.notJudged === "IS_REFERENCE" ? null : (bandOf(unit.judgement?.band) ?? "notRanked") };
    },
  });
  const shown = answer.units.filter(({ region }) => drawn(region));
  const most = Math.max(0, ...shown.map(({ size }) => size ?? 0));
  const judged = shown.filter(({ judgement }) => judgement !== null && judgement !== undefined).length;
  // Where chance explains the differences, limits that are widened by nothing would only be drawn twice.
  const adjusts = answer.overDispersion?.significant === true;
  return {
    summary: viewWords(language).funnelSummary(nameOf(answer.metric, language)),
    unit: axisUnitOf(sheet.measure, language),
    sizeTitle: viewWords(language).funnelSize[answer.kind](periodLabel(answer.period, language)),
    reference: { value: reference, text: `${lineShortName(answer.referenceRegion, language)} ${formatValue(reference, sheet.measure, language)}` },
    curve: curveOf(answer.curve, most),
    adjusted: adjusts && answer.adjustedCurve ? curveOf(answer.adjustedCurve, most) : null,
    smallLimit: answer.smallNumberLimit,
    sizeIsN: answer.kind === "PROPORTION",
    units: answer.units.flatMap((unit, place): FunnelUnit[] => {
      const cell = sheet.at(place, 0);
      if (!drawn(unit.region)) return [];
      if (cell.kind === "missing" || typeof unit.size !== "number") return [];
      const level = unit.judgement?.level;
      const detail = cellDetail(sheet, place, 0, context);
      const side = SIDES[unit.judgement?.side ?? ""];
      return [{
        code: unit.region.code, name: nameOf(unit.region, language), size: unit.size, value: cell.value, text: formatValue(cell.value, sheet.measure, language),
        band: cell.band ?? "notRanked", judged: unit.judgement !== null && unit.judgement !== undefined, few: unit.notJudged === "N_BELOW_LIMIT",
        outside: (level !== 0.95 && level !== 0.998) || side === undefined ? null : { level, side },
        detail: { ...detail, facts: besideInterval(detail.facts, limitFacts(unit, adjusts, sheet.measure, language), language) },
      }];
    }),
    // What chance brings goes by how many are judged.
    levels: answer.levels.flatMap(({ level, expected }) => (level === 0.95 || level === 0.998 ? [{ level, expected: answer.judged === 0 ? 0 : (expected * judged) / answer.judged, outside: shown.filter(({ judgement }) => (judgement?.level ?? 0) >= level).length }] : [])),
    dispersion: answer.overDispersion ?? null,
    peers: answer.judged,
  };
}

type Limits = NonNullable<Answer["units"][number]["limits"]>;

/** The limits that a unit stands against, at its own size. */
function limitFacts({ limits, adjusted }: Answer["units"][number], adjusts: boolean, measure: Measure, language: Language): Fact[] {
  const words = viewWords(language);
  const both = ({ lower95, upper95, lower998, upper998 }: Limits): Fact[] => [
    { label: words.limits("95"), text: formatInterval(lower95, upper95, measure, language) },
    { label: words.limits("99.8"), text: formatInterval(lower998, upper998, measure, language) },
  ];
  const widened = adjusts && adjusted ? both(adjusted).map(({ label, text }) => ({ label: words.adjusted(label), text })) : [];
  return [...(limits ? both(limits) : []), ...widened];
}

/** What belongs together stands together: the limits after the interval that they judge. */
function besideInterval(facts: readonly Fact[], limits: readonly Fact[], language: Language): Fact[] {
  const place = facts.findIndex(({ label }) => label === compareWords(language).interval) + 1;
  return [...facts.slice(0, place), ...limits, ...facts.slice(place)];
}

/** Sizes are never missing; a limit is where it would lie outside of what a value can be. It ends behind the largest unit drawn: peers that are not may be much larger. */
function curveOf({ sizes, lower95, upper95, lower998, upper998 }: Answer["curve"], most: number): FunnelView["curve"] {
  const known = sizes.map((size) => size ?? 0);
  const past = known.findIndex((size) => size >= most);
  const end = past < 1 ? known.length : past + 1;
  return { sizes: known.slice(0, end), lower95: lower95.slice(0, end), upper95: upper95.slice(0, end), lower998: lower998.slice(0, end), upper998: upper998.slice(0, end) };
}
