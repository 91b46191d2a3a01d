import type { Band } from "../../../charts/band.ts";
import type { Fact, MarkDetail } from "../../../charts/mark.ts";
import type { Basis } from "../../../filters/selection.ts";
import type { RegionNameFragment } from "../../../generated/graphql.ts";
import { formatCoverage } from "../../../ui/formats/completeness.ts";
import { formatDifference } from "../../../ui/formats/difference.ts";
import { formatMoment } from "../../../ui/formats/moment.ts";
import { periodLabel } from "../../../ui/formats/period.ts";
import { capitalName } from "../../../ui/formats/capital.ts";
import { unitKind } from "../../../ui/formats/unit.ts";
import { formatInterval, formatValue } from "../../../ui/formats/value.ts";
import { nameOf, pick, type Language } from "../../../ui/language.ts";
import { wordsOf } from "../../../ui/words.ts";
import { changeOrGap, countText, valueText } from "./cell-text.ts";
import { compareWords } from "../words/compare-words.ts";
import { lineName, lineShortName } from "./line-name.ts";
import type { Cell, Measure, ObservedCell, Sheet, SheetLine } from "./sheet.ts";

/** What is the same for every value of a comparison. */
export interface DetailContext {
  readonly language: Language;
  readonly timeZone: string;
  readonly basis: Basis;
  /** What an aired figure was corrected to since, in words; empty where it was not. */
  readonly revisedTo?: (subject: string, region: string, period: string, measure: Measure) => string;
}

/** Everything that defends one value of a region, or of the line itself when `region` is null. */
export function cellDetail(sheet: Sheet, region: number | null, period: number, context: DetailContext): MarkDetail {
  const { measure, line } = sheet;
  const { language } = context;
  const own = region === null ? (line?.region ?? null) : (sheet.regions[region] ?? null);
  const cell = region === null ? line?.at(period) : sheet.at(region, period);
  const when = sheet.periods[period];
  const band = region === null || cell?.kind !== "observed" ? null : cell.band;
  return {
    ...metricOf(sheet, language),
    region: own === null ? "" : nameOf(own, language),
    period: when === undefined ? "" : periodLabel(when, language),
    value: cell === undefined ? "" : valueText(cell, measure, language),
    band,
    bandText: band === null || line === null ? "" : bandText(band, line.region, language),
    facts: cell === undefined ? [] : [...revisedFact(sheet, own, period, context), ...facts(sheet, cell, region === null ? null : line, period, context)],
    note: cell?.synthetic === true ? wordsOf(language).synthetic : "",
  };
}

/** What a sheet measures, with code and definition version where it has one. */
export function metricOf({ subject, measure }: Pick<Sheet, "subject" | "measure">, language: Language): Pick<MarkDetail, "metric" | "code"> {
  return { metric: capitalName(measure, language), ...(measure.version === null ? {} : { code: `${subject.replace(/@.*$/, "")} v${measure.version}` }) };
}

function bandText(band: Band, line: RegionNameFragment, language: Language): string {
  const words = compareWords(language);
  const name = lineName(line, language);
  return { better: words.betterThan(name), similar: words.similarTo(name), worse: words.worseThan(name), notRanked: wordsOf(language).bands.notRanked }[band];
}

/** A correction stands beside the aired figure, never in its place. */
function revisedFact({ subject, measure, periods }: Sheet, region: RegionNameFragment | null, period: number, { language, revisedTo }: DetailContext): Fact[] {
  const text = region === null ? "" : (revisedTo?.(subject, region.code, periods[period]?.id ?? "", measure) ?? "");
  return text === "" ? [] : [{ label: wordsOf(language).revised, text }];
}

function facts(sheet: Sheet, cell: Cell, line: SheetLine | null, period: number, { language, basis, timeZone }: DetailContext): Fact[] {
  const { measure } = sheet;
  const words = compareWords(language);
  const version = measure.version === null ? "" : ` · ${words.definition(String(measure.version))}`;
  const found: Fact[] = [
    ...(cell.kind === "missing" ? [] : observedFacts(cell, measure, language)),
    ...(cell.kind === "missing" || line === null ? [] : lineFact(cell, line, period, measure, language)),
    ...(cell.kind === "missing" ? [] : [{ label: words.yearOnYear, text: changeOrGap(cell, measure, language) }]),
    { label: words.status, text: `${wordsOf(language).bases[basis]}${cell.kind === "observed" && cell.provisional ? ` · ${wordsOf(language).provisional}` : ""}${version}` },
    { label: words.asOf, text: sheet.asOf === "" ? "" : formatMoment(sheet.asOf, timeZone) },
  ];
  return found.filter(({ text }) => text !== "");
}

function observedFacts(cell: ObservedCell, measure: Measure, language: Language): Fact[] {
  const words = compareWords(language);
  const count = countText(cell, measure, language);
  // What a rate counts is one thing, and what it is counted among another.
  const counter = pick(language, measure.counter === "" || unitKind(measure) === "rate" ? "" : ` ${measure.counter}`, "");
  return [
    { label: words.n, text: count === "" ? "" : `${count}${counter}` },
    { label: wordsOf(language).coverage, text: formatCoverage(cell.coverage, language) },
    { label: words.interval, text: cell.lower === null || cell.upper === null ? "" : formatInterval(cell.lower, cell.upper, measure, language) },
  ];
}

function lineFact(cell: ObservedCell, line: SheetLine, period: number, measure: Measure, language: Language): Fact[] {
  const reference = line.at(period);
  if (!line.comparable || reference.kind === "missing") return [];
  const value = formatValue(reference.value, measure, language);
  const distance = formatDifference(cell.value - reference.value, measure, language);
  const label = pick(language, `${lineShortName(line.region, language)}线`, `${lineShortName(line.region, language)} line`);
  return [{ label, text: pick(language, `${value}（${distance}）`, `${value} (${distance})`) }];
}
