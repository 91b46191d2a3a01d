import type { Fact, MarkDetail } from "../../charts/mark.ts";
import type { TraceOf } from "../../filters/figure-door.ts";
import type { Basis } from "../../filters/selection.ts";
import type { ProfileAnswerFragment, RegionNameFragment } from "../../generated/graphql.ts";
import { capitalName } from "../../ui/formats/capital.ts";
import { formatCoverage } from "../../ui/formats/completeness.ts";
import { formatDifference } from "../../ui/formats/difference.ts";
import { formatMoment } from "../../ui/formats/moment.ts";
import { periodLabel, type PeriodLabels } from "../../ui/formats/period.ts";
import { formatValue } from "../../ui/formats/value.ts";
import { nameOf, pick, type Language } from "../../ui/language.ts";
import { wordsOf } from "../../ui/words.ts";
import type { Measured, ProfileMetric } from "./measured.ts";
import { changeText, countText, intervalText, judgedText, lineName, totalName, valueText } from "./texts.ts";

/** What is the same for every mark of an answer. */
export interface DetailContext {
  readonly language: Language;
  readonly timeZone: string;
  readonly basis: Basis;
  readonly asOf: string;
  readonly line: ProfileAnswerFragment["referenceRegion"];
  readonly traceOf: TraceOf;
}

/** Everything that defends one value: count, interval, the line and the distance from it, status, as-of. */
export function markDetail(metric: ProfileMetric, measured: Measured, region: RegionNameFragment, period: PeriodLabels & { readonly id: string }, context: DetailContext): MarkDetail {
  const { language, line } = context;
  const shared = wordsOf(language);
  const name = metric.wholeIsTotal ? totalName(line, language) : pick(language, `${lineName(line, language)}线`, `${lineName(line, language)} line`);
  const own = region.code === line.code;
  const band = own || measured.kind === "missing" ? null : measured.band;
  const lineText = own || measured.kind === "missing" || measured.line === null ? "" : against(measured.value, measured.line, metric, language);
  const facts: Fact[] = [
    { label: "n", text: countText(measured, metric, language) },
    { label: shared.coverage, text: measured.kind === "missing" ? "" : formatCoverage(measured.coverage, language) },
    { label: pick(language, "95% 区间", "95% interval"), text: intervalText(measured, metric, language) },
    { label: name, text: lineText },
    { label: pick(language, "同比", "YoY"), text: changeText(measured, metric, language) },
    { label: pick(language, "对上年同期", "Against last year"), text: measured.kind === "missing" ? "" : judgedText(measured.past, language) },
    { label: pick(language, "对目标", "Against target"), text: measured.kind === "missing" ? "" : judgedText(measured.target, language) },
    { label: pick(language, "状态", "Status"), text: `${shared.bases[context.basis]}${measured.kind === "observed" && measured.provisional ? ` · ${shared.provisional}` : ""} · ${pick(language, "口径", "definition")} v${metric.version}` },
    { label: pick(language, "截至", "As of"), text: formatMoment(context.asOf, context.timeZone) },
  ];
  return {
    metric: capitalName(metric, language),
    code: `${metric.code} v${metric.version}`,
    region: nameOf(region, language),
    period: periodLabel(period, language),
    value: valueText(measured, metric, language),
    band,
    bandText: band === null ? "" : shared.bands[band],
    facts: facts.filter(({ text }) => text !== ""),
    note: measured.synthetic ? shared.synthetic : "",
    onTrace: measured.kind === "missing" ? undefined : context.traceOf(metric.ref, region.code, period.id),
  };
}

/** The line and the distance from it; of a total, which is no line, the total alone. */
function against(value: number, line: number, metric: ProfileMetric, language: Language): string {
  const stands = formatValue(line, metric, language);
  if (metric.wholeIsTotal) return stands;
  const distance = formatDifference(value - line, metric, language);
  return pick(language, `${stands}（${distance}）`, `${stands} (${distance})`);
}
