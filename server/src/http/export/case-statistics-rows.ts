import type { CaseDimension } from "@plumbline/schema/vocabulary/case-dimension.ts";
import { CASE_MEASURES } from "@plumbline/schema/vocabulary/case-measure.ts";
import type { CaseMeasure } from "@plumbline/schema/vocabulary/case-measure.ts";
import { periodId } from "@plumbline/schema/vocabulary/period.ts";
import { FIGURE_OF } from "../../query/case-statistics/case-figures.ts";
import type { CaseStatistics, CaseStatisticsRow } from "../../query/case-statistics/case-statistics-answer.ts";
import type { CsvCell } from "./csv-text.ts";

/** Counts that stand beside a rate, so that it can be checked. */
const BESIDE: Partial<Record<CaseMeasure, { readonly head: string; readonly field: keyof CaseStatisticsRow }>> = {
  settlement_rate: { head: "settled", field: "settled" }, correction_rate: { head: "corrected", field: "corrected" }, on_time_rate: { head: "on_time", field: "onTime" },
};

interface Column {
  readonly head: string;
  readonly cell: (row: CaseStatisticsRow) => CsvCell;
}

/** Case statistics as a head and rows: every group with its figures, what kind of row it is, and where it was counted from. */
export function caseStatisticsTable(groupBy: readonly CaseDimension[], statistics: CaseStatistics): { readonly head: string[]; readonly rows: CsvCell[][] } {
  const { version, basis, explain, measures, rows } = statistics;
  const columns: Column[] = [
    ...groupBy.flatMap((dimension) => columnsOf(dimension, statistics)),
    { head: "row", cell: ({ totalOver, othersOf }) => (totalOver.length > 0 ? "total" : othersOf === null ? "group" : "others") },
    { head: "total_over", cell: ({ totalOver }) => totalOver.join(" ") },
    { head: "others_count", cell: ({ othersCount }) => othersCount },
    ...CASE_MEASURES.filter((measure) => measures.has(measure)).flatMap((measure): Column[] => {
      const beside = BESIDE[measure];
      const figure = (field: keyof CaseStatisticsRow) => (row: CaseStatisticsRow): CsvCell => row[field] as number | null;
      return [...(beside === undefined ? [] : [{ head: beside.head, cell: figure(beside.field) }]), { head: measure, cell: figure(FIGURE_OF[measure]) }];
    }),
    { head: "missing", cell: ({ missing }) => missing },
    { head: "gaps", cell: ({ gaps }) => (gaps.length === 0 ? null : gaps.map(({ measure, reason }) => `${measure}:${reason}`).join(" ")) },
    { head: "synthetic", cell: ({ synthetic }) => synthetic },
    { head: "basis", cell: () => basis },
    { head: "source", cell: () => explain.source },
    { head: "data_version", cell: () => version.version },
    { head: "as_of", cell: () => version.committedAt },
  ];
  return { head: columns.map(({ head }) => head), rows: rows.map((row) => columns.map(({ cell }) => cell(row))) };
}

const FIELDS: Readonly<Record<Exclude<CaseDimension, "region" | "period">, keyof CaseStatisticsRow>> = {
  type: "type", matter: "matter", field: "field", outcome: "outcome", organ_class: "organClass", channel: "channel", procedure: "procedure", enterprise: "enterprise", age_band: "ageBand",
};

function columnsOf(dimension: CaseDimension, { words }: CaseStatistics): Column[] {
  if (dimension === "region") {
    return [
      { head: "region", cell: ({ region }) => region?.code ?? null },
      { head: "region_zh", cell: ({ region }) => region?.nameZh ?? null },
      { head: "region_en", cell: ({ region }) => region?.nameEn ?? null },
    ];
  }
  if (dimension === "period") return [{ head: "period", cell: ({ period }) => (period === null ? null : periodId(period)) }];
  const field = FIELDS[dimension];
  const key = (row: CaseStatisticsRow): string | null => row[field] as string | null;
  if (dimension === "age_band") return [{ head: dimension, cell: key }];
  const named = new Map(words.filter((word) => word.dimension === dimension).map((word) => [word.key, word]));
  return [
    { head: dimension, cell: key },
    { head: `${dimension}_zh`, cell: (row) => named.get(key(row) ?? "")?.nameZh ?? null },
    { head: `${dimension}_en`, cell: (row) => named.get(key(row) ?? "")?.nameEn ?? null },
  ];
}
