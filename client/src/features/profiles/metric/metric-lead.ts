import type { Band } from "../../../charts/band.ts";
import type { ProfileAnswerFragment } from "../../../generated/graphql.ts";
import { periodLabel } from "../../../ui/formats/period.ts";
import { namedEvidence } from "../../../ui/formats/evidence.ts";
import { formatShare } from "../../../ui/formats/share.ts";
import { unitKind } from "../../../ui/formats/unit.ts";
import { formatValue } from "../../../ui/formats/value.ts";
import { nameOf, pick, type Language } from "../../../ui/language.ts";
import { measuredAt, type Measured, type ProfileMetric } from "../measured.ts";
import { changeText, lineInSentence, provisionalText, totalName, valueText } from "../texts.ts";
import { metricWords } from "./words.ts";

/** What the page answers, before any chart: the region's figure, and how regions stand to the line. */
export interface MetricLead {
  readonly lead: string;
  readonly rest: string;
}

interface Placed {
  readonly name: string;
  readonly measured: Measured;
}

/** The last period in words, by rule; null for an answer without series. */
export function metricLead(answer: ProfileAnswerFragment, focus: string, language: Language): MetricLead | null {
  const series = answer.series[0];
  const period = answer.periods.at(-1);
  if (series === undefined || period === undefined) return null;
  const { metric } = series;
  const words = metricWords(language);
  const last = answer.periods.length - 1;
  const line = answer.referenceRegion;
  const placed = answer.regions.map((region, place) => ({ region, name: nameOf(region, language), measured: measuredAt(series, answer.periods.length, place, last) }));
  const own = placed.find(({ region }) => region.code === focus);
  if (own === undefined) return null;
  const head = [valueText(own.measured, metric, language), shareText(own.measured, metric, language), provisionalText(own.measured, language), own.measured.kind === "observed" && own.measured.yearOnYear !== null ? words.change(changeText(own.measured, metric, language)) : ""];
  const lineText = lineInSentence(line, language);
  const others = placed.filter(({ region }) => region.code !== line.code && region.level !== "TOWN");
  return {
    lead: words.leadOf(periodLabel(period, language), own.name, head.filter((text) => text !== "").join(words.comma)),
    rest: (focus === line.code ? spread(others, metric, lineText, language) : stand(own.measured, metric, metric.wholeIsTotal ? totalName(line, language) : lineText, language)).join(pick(language, "", " ")),
  };
}

/** 141/257 件; what a figure of another kind rests on is its n. */
function shareText(measured: Measured, metric: ProfileMetric, language: Language): string {
  if (measured.kind === "missing") return "";
  if (unitKind(metric) === "percent" && measured.n !== null && measured.numerator !== null && measured.denominator !== null) return formatShare(measured.numerator, measured.denominator, metric.countUnitZh ?? "", language);
  return namedEvidence(measured, metric, language);
}

/** One region against the line; beside a total it is only said. */
function stand(measured: Measured, metric: ProfileMetric, line: string, language: Language): string[] {
  const words = metricWords(language);
  if (measured.kind === "missing" || measured.line === null) return [];
  const value = formatValue(measured.line, metric, language);
  return [measured.band === null || metric.wholeIsTotal ? words.lineIs(line, value) : words.standing[measured.band](line, value)];
}

/** All regions against the line, or the highest and the lowest where nothing is judged. */
function spread(placed: readonly Placed[], metric: ProfileMetric, line: string, language: Language): string[] {
  const words = metricWords(language);
  const of = (band: Band): string[] => placed.flatMap(({ name, measured }) => (measured.kind === "observed" && measured.band === band ? [name] : []));
  const [better, worse, similar, few] = [of("better"), of("worse"), of("similar"), of("notRanked")];
  if (better.length + worse.length + similar.length === 0) return extremes(placed, metric, language);
  const list = (names: readonly string[]): string => names.join(words.and);
  return [
    ...(better.length === 0 ? [] : [words.better(line, list(better))]),
    ...(worse.length === 0 ? [] : [words.worse(line, list(worse))]),
    ...(similar.length === 0 ? [] : [similar.length === placed.length ? words.allSimilar(line) : better.length + worse.length === 0 ? words.similar(line, list(similar)) : words.othersSimilar(similar.length)]),
    ...(few.length === 0 ? [] : [words.notRanked(list(few))]),
  ];
}

function extremes(placed: readonly Placed[], metric: ProfileMetric, language: Language): string[] {
  const values = placed.flatMap(({ name, measured }) => (measured.kind === "observed" ? [{ name, value: measured.value }] : [])).toSorted((a, b) => b.value - a.value);
  const [most, least] = [values[0], values.at(-1)];
  if (most === undefined || least === undefined || most.value === least.value) return [];
  const text = ({ name, value }: { readonly name: string; readonly value: number }): string => `${name} ${formatValue(value, metric, language)}`;
  return [metricWords(language).extremes(text(most), text(least))];
}
