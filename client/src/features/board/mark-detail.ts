import type { Fact, MarkDetail } from "../../charts/mark.ts";
import type { TraceOf } from "../../filters/figure-door.ts";
import { basisOf } from "../../filters/selection.ts";
import { formatChange } from "../../ui/formats/change.ts";
import { capitalName } from "../../ui/formats/capital.ts";
import { formatCoverage, formatNoChange } from "../../ui/formats/completeness.ts";
import { formatDifference } from "../../ui/formats/difference.ts";
import { formatMissing } from "../../ui/formats/missing.ts";
import { formatMoment } from "../../ui/formats/moment.ts";
import { periodLabel } from "../../ui/formats/period.ts";
import { formatInterval, formatValue } from "../../ui/formats/value.ts";
import { nameOf, pick, type Language } from "../../ui/language.ts";
import { wordsOf } from "../../ui/words.ts";
import { evidenceText } from "./count-text.ts";
import { lineName, lineRegionName } from "./line-name.ts";
import type { BoardRegion, Series } from "./measurement.ts";
import { boardWords } from "./words.ts";

/** What is the same for every mark of an answer. */
export interface DetailContext {
  readonly language: Language;
  readonly timeZone: string;
  readonly basis: string;
  readonly asOf: string;
  readonly referenceRegion: BoardRegion;
  /** Absent where no figure is traced from its mark. */
  readonly traceOf?: TraceOf;
}

/** Everything that defends one value: count, interval, the line and the distance from it, status, as-of. */
export function markDetail(series: Series, region: number, period: number, context: DetailContext): MarkDetail {
  const { language, referenceRegion } = context;
  const { metric } = series;
  const words = boardWords(language);
  const shared = wordsOf(language);
  const here = series.regions[region];
  const when = series.periods[period];
  const measured = series.at(region, period);
  const line = series.reference(period);
  const isLine = here?.code === referenceRegion.code;
  const facts: Fact[] = [];
  const add = (label: string, text: string): void => void (text === "" ? 0 : facts.push({ label, text }));

  if (measured.kind === "observed") {
    add("n", evidenceText(metric, measured, language));
    if (measured.lower !== null && measured.upper !== null) add(words.interval, formatInterval(measured.lower, measured.upper, metric, language));
    if (line !== null && !isLine) {
      const distance = formatDifference(measured.value - line, metric, language);
      const value = formatValue(line, metric, language);
      add(pick(language, `${lineRegionName(referenceRegion, language)}线`, `${lineRegionName(referenceRegion, language)} line`), pick(language, `${value}（${distance}）`, `${value} (${distance})`));
    }
    if (measured.yearOnYear !== null) add(words.yearOnYear, formatChange(measured.yearOnYear, metric, language));
    else if (measured.noChange !== null) add(words.yearOnYear, formatNoChange(measured.noChange, language));
    add(shared.coverage, formatCoverage(measured.coverage, language));
  }
  const provisional = measured.kind === "observed" && measured.provisional ? ` · ${shared.provisional}` : "";
  add(words.status, `${shared.bases[basisOf(context.basis)]}${provisional} · ${words.definition(String(metric.version))}`);
  add(words.asOf, formatMoment(context.asOf, context.timeZone));

  const band = measured.kind === "observed" && !isLine ? measured.band : null;
  const name = lineName(referenceRegion, language);
  const bandText = band === null ? "" : band === "notRanked" ? shared.bands.notRanked : { better: words.betterThan(name), similar: words.similarTo(name), worse: words.worseThan(name) }[band];
  return {
    metric: capitalName(metric, language),
    code: `${metric.code} v${metric.version}`,
    region: here === undefined ? "" : nameOf(here, language),
    period: when === undefined ? "" : periodLabel(when, language),
    value: measured.kind === "observed" ? formatValue(measured.value, metric, language) : formatMissing(measured.reason, language),
    band, bandText, facts,
    note: measured.synthetic ? shared.synthetic : "",
    onTrace: measured.kind === "missing" || here === undefined || when === undefined ? undefined : context.traceOf?.(metric.ref, here.code, when.id),
  };
}
