import type { ChartValue } from "../../charts/chart-value.ts";
import type { TrendLine, TrendView } from "../../charts/trend/trend-view.ts";
import type { CasesFlowQuery } from "../../generated/graphql.ts";
import { formatMissing, missingReason } from "../../ui/formats/missing.ts";
import { formatMoment } from "../../ui/formats/moment.ts";
import { formatNumber } from "../../ui/formats/number.ts";
import { periodLabel } from "../../ui/formats/period.ts";
import { capitalName } from "../../ui/formats/capital.ts";
import { nameOf, type Language } from "../../ui/language.ts";
import { wordsOf } from "../../ui/words.ts";
import { FIGURES } from "./case-figures.ts";
import { COUNTED, type Counted } from "./cases-search.ts";
import type { CasesRequest } from "./cases-request.ts";
import { casesWords } from "./cases-words.ts";
import { axisUnitOf, chartPeriods } from "./chart-frame.ts";

type FlowRow = CasesFlowQuery["caseStatistics"]["rows"][number];

/** Whether nothing came, went or stayed in any period: lines of zeros would only say so at length. */
export function isEmptyFlow(rows: readonly FlowRow[]): boolean {
  return rows.every((row) => missingReason(row.missing) === null && COUNTED.every((figure) => (row[figure] ?? 0) === 0));
}

/** What came, what went and what stayed over time, as lines; without what stayed where it is not kept. */
export function flowView({ asOf, rows }: CasesFlowQuery["caseStatistics"], request: CasesRequest, language: Language, timeZone: string): TrendView {
  const words = casesWords(language);
  const counted = COUNTED.filter((figure) => figure !== "pending" || request.basis === "live");
  const value = (row: FlowRow, figure: Counted): ChartValue => {
    const reason = missingReason(row.missing);
    const number = row[figure] ?? null;
    return reason !== null || number === null
      ? { kind: "missing", text: formatMissing(reason ?? "not_applicable", language) }
      : { kind: "observed", value: number, text: formatNumber(number, 0, language), lower: null, upper: null };
  };
  const line = (figure: Counted): TrendLine => ({
    code: figure, name: capitalName(FIGURES[figure], language), role: "series",
    values: rows.map((row) => value(row, figure)),
    details: rows.map((row) => ({
      region: capitalName(FIGURES[figure], language),
      nameHead: words.figure,
      period: row.period === null || row.period === undefined ? "" : periodLabel(row.period, language),
      value: value(row, figure).text, band: null, bandText: "",
      facts: [
        { label: words.region, text: nameOf(request.within, language) },
        { label: words.status, text: wordsOf(language).bases[request.basis] },
        { label: words.asOf, text: formatMoment(asOf, timeZone) },
      ],
      note: row.synthetic ? wordsOf(language).synthetic : "",
    })),
  });
  const last = rows.at(-1);
  const ends = counted.map((figure) => `${nameOf(FIGURES[figure], language)} ${last === undefined ? "" : value(last, figure).text}`);
  return {
    summary: [words.flow, ...ends].join(language === "zh-CN" ? "，" : ", "),
    periods: chartPeriods(rows.flatMap(({ period }) => (period === null || period === undefined ? [] : [{ id: period.id, label: periodLabel(period, language) }])), language),
    unit: axisUnitOf("accepted", language),
    lines: counted.map(line),
  };
}
