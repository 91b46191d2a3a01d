import { parsePeriodId, periodEnd } from "@plumbline/schema/vocabulary/period.ts";
import { formatPeriod, formatRange, periodLabel } from "../ui/formats/period.ts";
import { pick, type Language } from "../ui/language.ts";
import { hasBasis, type Quarter, type UnkeptQuarters } from "./quarters.ts";
import type { Basis } from "./selection.ts";

/** The kept quarter with the basis that lies nearest: the last that a month lies in or a year holds, else the next; where none has the basis, the nearest of all. */
export function nearestKept(quarters: readonly Quarter[], { first, last }: UnkeptQuarters, basis: Basis): Quarter | null {
  const open = quarters.filter((quarter) => hasBasis(quarter, basis));
  const near = open.length === 0 ? quarters : open;
  const [begin, end] = [startOf(first), endOf(last)];
  return near.findLast(({ id }) => startOf(id) < end && endOf(id) > begin) ?? near.find(({ id }) => startOf(id) > begin) ?? near.at(-1) ?? null;
}

function startOf(id: string): string {
  return parsePeriodId(id)?.start ?? id;
}

function endOf(id: string): string {
  const period = parsePeriodId(id);
  return period === null ? id : periodEnd(period);
}

/** Why nothing is shown, and how far the figures reach. */
export function unkeptSentence({ first, last }: UnkeptQuarters, quarters: readonly Quarter[], language: Language): string {
  const named = formatRange(formatPeriod(first, language), formatPeriod(last, language), language);
  const [earliest, latest] = [quarters[0], quarters.at(-1)];
  const period = parsePeriodId(first);
  if (period === null || period.months !== 3) return pick(language, `数据按季度统计，${named}不是季度。`, `Figures are kept by quarter, and ${named} is not a quarter.`);
  if (earliest === undefined || latest === undefined) return pick(language, "还没有任何季度的数据。", "No quarter has data yet.");
  if (last < earliest.id) {
    return pick(language, `没有${named}的数据：最早的数据是${periodLabel(earliest, language)}的。`, `There are no figures for ${named}: the earliest are those of ${periodLabel(earliest, language)}.`);
  }
  const end = lastDay(periodEnd(period));
  return pick(
    language,
    `${named}尚未开始填报：${first === last ? "该季度" : formatPeriod(first, language)}到 ${end} 结束，现有数据到${periodLabel(latest, language)}为止。`,
    `Reporting for ${named} has not begun: ${first === last ? "the quarter" : formatPeriod(first, language)} ends on ${end}, and figures reach up to ${periodLabel(latest, language)}.`,
  );
}

/** What of a range is shown, where only some of its quarters are kept; null where all are, or none. */
export function partlyKeptSentence({ first, last }: UnkeptQuarters, quarters: readonly Quarter[], language: Language): string | null {
  const shown = quarters.filter(({ id }) => id >= first && id <= last);
  const [earliest, latest] = [shown[0], shown.at(-1)];
  if (earliest === undefined || latest === undefined || (earliest.id === first && latest.id === last)) return null;
  const kept = formatRange(periodLabel(earliest, language), periodLabel(latest, language), language);
  const before = earliest.id === first ? null : pick(language, `最早的数据是${periodLabel(earliest, language)}的`, `the earliest figures are those of ${periodLabel(earliest, language)}`);
  const after = latest.id === last ? null : pick(language, `现有数据到${periodLabel(latest, language)}为止`, `figures reach up to ${periodLabel(latest, language)}`);
  const named = formatRange(formatPeriod(first, language), formatPeriod(last, language), language);
  const why = [before, after].filter((text) => text !== null);
  return pick(language, `所选${named}只显示${kept}：${why.join("，")}。`, `Of ${named} only ${kept} is shown: ${why.join(", and ")}.`);
}

function lastDay(end: string): string {
  return new Date(Date.parse(end) - 86_400_000).toISOString().slice(0, 10);
}
