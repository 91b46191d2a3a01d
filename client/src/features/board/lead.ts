import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import type { Band } from "../../charts/band.ts";
import { changeDecimals, formatNoBase } from "../../ui/formats/change.ts";
import { differenceWord } from "../../ui/formats/difference.ts";
import { formatMissing } from "../../ui/formats/missing.ts";
import { formatNumber, roundTo } from "../../ui/formats/number.ts";
import { formatValue, valueParts } from "../../ui/formats/value.ts";
import { nameOf, type Language } from "../../ui/language.ts";
import { wordsOf } from "../../ui/words.ts";
import { namesUnit } from "./chart-value.ts";
import { lineName } from "./line-name.ts";
import type { BoardMetric, BoardRegion, Measurement, Series } from "./measurement.ts";
import { figureName } from "./figure-name.ts";
import { boardWords } from "./words.ts";
import { changeBase, measuredYearBefore } from "./year-before.ts";

/** The sentence at the top of a board, in parts: the metric and its change, then one part per group of regions. */
export interface Lead {
  readonly name: string;
  /** The value in words; stands out. */
  readonly value: string;
  /** Empty where nothing is said; what may still change says so before it. */
  readonly change: string;
  readonly groups: readonly LeadGroup[];
}

export interface LeadGroup {
  readonly band: Band | null;
  readonly text: string;
}

/** Names spelled out before the rest is only counted. */
const NAMED = 3;

/** How large the change is and which way it went, without a sign. */
function changeWords(metric: BoardMetric, change: number, language: Language): string {
  const words = boardWords(language);
  const digits = changeDecimals(metric);
  const shown = roundTo(change, digits);
  if (shown === 0) return words.unchanged;
  const number = formatNumber(Math.abs(shown), digits, language);
  const size = { POINTS: words.points(number), PERCENT: `${number}%`, DIFFERENCE: `${number} ${differenceWord(shown, metric, language)}`.trim() }[metric.changeRule];
  return shown > 0 ? words.rose(size) : words.fell(size);
}

/** A value beside the region's own: a long unit (人/万人) has been said with that. */
function peerValue(value: number, metric: BoardMetric, language: Language): string {
  return namesUnit(metric) ? valueParts(value, metric, language).number : formatValue(value, metric, language);
}

interface Peer {
  readonly region: BoardRegion;
  readonly measured: Measurement;
}

function named(peers: readonly Peer[], write: (peer: Peer) => string, language: Language): string {
  const shown = wordsOf(language).list(peers.slice(0, NAMED).map(write));
  return peers.length > NAMED ? boardWords(language).andMore(shown, formatNumber(peers.length, 0, language)) : shown;
}

export interface LeadContext {
  readonly language: Language;
  readonly referenceRegion: BoardRegion;
  readonly smallNumberLimit: number;
  /** What the figures run over, as a code of the contract. */
  readonly accumulation: string;
  /** What the peers are. */
  readonly level: "county" | "town";
}

/** How the board's own region stands to the line; nothing for the region that is the line. */
function ownGroup(series: Series, place: number, measured: Measurement, context: LeadContext): LeadGroup[] {
  const { language, referenceRegion } = context;
  const line = series.reference(series.periods.length - 1);
  if (line === null || measured.kind === "missing" || measured.band === null || !series.metric.rankable) return [];
  if (series.regions[place]?.code === referenceRegion.code) return [];
  const words = boardWords(language);
  if (measured.band === "notRanked") return [{ band: "notRanked", text: words.notRankedBelow(String(context.smallNumberLimit)) }];
  const name = `${lineName(referenceRegion, language)} ${peerValue(line, series.metric, language)}`;
  return [{ band: measured.band, text: { better: words.betterThan, similar: words.similarTo, worse: words.worseThan }[measured.band](name) }];
}

/** Who is better, who is worse, who stands without a rank and who has no value; by the intervals, without adjectives. All are called similar only where each one was judged. */
function groupsOf(metric: BoardMetric, peers: readonly Peer[], allAlike: boolean, context: LeadContext): LeadGroup[] {
  const { language } = context;
  const words = boardWords(language);
  const line = lineName(context.referenceRegion, language);
  if (peers.length === 0) return [];
  if (metric.direction === "NEUTRAL" || !metric.rankable) return [{ band: "notRanked", text: words.neutralMetric }];
  const inBand = (band: Band): Peer[] => peers.filter(({ measured }) => measured.kind === "observed" && measured.band === band);
  const withValue = ({ region, measured }: Peer): string => `${nameOf(region, language)} ${measured.kind === "observed" ? peerValue(measured.value, metric, language) : ""}`.trim();
  const name = ({ region }: Peer): string => nameOf(region, language);

  const [better, similar, worse] = [inBand("better"), inBand("similar"), inBand("worse")];
  const small = inBand("notRanked").filter(({ measured }) => measured.kind === "observed" && measured.n !== null && measured.n < context.smallNumberLimit);
  const gaps = new Map<MissingReason, Peer[]>();
  for (const peer of peers) if (peer.measured.kind === "missing") gaps.set(peer.measured.reason, [...(gaps.get(peer.measured.reason) ?? []), peer]);
  const groups: LeadGroup[] = [];
  if (better.length > 0) groups.push({ band: "better", text: `${named(better, withValue, language)}${words.comma}${words.betterThan(line)}` });
  if (worse.length > 0) groups.push({ band: "worse", text: `${named(worse, withValue, language)}${words.comma}${words.worseThan(line)}` });
  const unjudged = peers.filter(({ measured }) => measured.kind === "observed").length - better.length - similar.length - worse.length - small.length;
  if (better.length + worse.length === 0 && similar.length > 0) groups.push({ band: "similar", text: allAlike ? words.allSimilar(line, context.level) : `${named(similar, name, language)}${words.comma}${words.similarTo(line)}` });
  if (better.length + worse.length + similar.length === 0 && unjudged > 0) groups.push({ band: null, text: words.noInterval });
  if (small.length > 0) groups.push({ band: "notRanked", text: `${named(small, name, language)} ${words.notRankedBelow(String(context.smallNumberLimit))}` });
  for (const [reason, members] of gaps) groups.push({ band: null, text: `${named(members, name, language)} ${formatMissing(reason, language)}` });
  return groups;
}

/** The lead of a board: the region's own value and change, then its peers of the period. Regions are places in the answer. */
export function leadOf(series: Series, region: number, peers: readonly number[], context: LeadContext): Lead {
  const { language } = context;
  const { metric } = series;
  const last = series.periods.length - 1;
  const measured = series.at(region, last);
  const change =
    measured.kind === "missing" ? "" : measured.yearOnYear !== null ? changeWords(metric, measured.yearOnYear, language)
      : boardWords(language).noChange(formatNoBase(changeBase(measured, measuredYearBefore(series, region, last)), language));
  const standing = peers.filter((place) => place !== region).flatMap((place) => {
    const peer = series.regions[place];
    return peer === undefined ? [] : [{ region: peer, measured: series.at(place, last) }];
  });
  const allAlike = peers.every((place) => {
    const peer = series.at(place, last);
    return peer.kind === "observed" && peer.band === "similar";
  });
  return {
    name: figureName(metric, context.accumulation, language),
    value: measured.kind === "observed" ? formatValue(measured.value, metric, language) : formatMissing(measured.reason, language),
    change: [measured.kind === "observed" && measured.provisional ? wordsOf(language).provisional : "", change].filter((text) => text !== "").join(boardWords(language).comma),
    groups: [...ownGroup(series, region, measured, context), ...groupsOf(metric, standing, allAlike, context)],
  };
}
