import type { ReactNode } from "react";
import { LinkedCharts } from "../../charts/linked/linked-charts.tsx";
import { AnswerFrame } from "../../charts/outlets/answer-frame.tsx";
import { useInstallation } from "../../filters/installation.ts";
import { metricText } from "../../charts/metric-text.ts";
import { pick } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import type { CompareRequest } from "./address/compare-request.ts";
import { metricOf } from "./sheet/cell-detail.ts";
import { placeText } from "./sheet/place-text.ts";
import type { Sheet } from "./sheet/sheet.ts";
import { spanText } from "./sheet/span-text.ts";
import { useCompareWords } from "./words/compare-words.ts";

export interface CompareFrameProps {
  readonly sheets: readonly Sheet[];
  readonly request: CompareRequest;
  readonly children: ReactNode;
}

/** Of more metrics the heads of printed sheets would take several lines. */
const MOST_NAMED = 3;

/** The views point at the same regions, and what leaves the comparison says of whom and of when its figures are. */
export function CompareFrame({ sheets, request, children }: CompareFrameProps) {
  const words = useCompareWords();
  const language = useLanguage();
  const { timeZone, nameZh, nameEn } = useInstallation();
  const [first] = sheets;
  return (
    <AnswerFrame
      title={words.title}
      period={spanText(first?.periods ?? [], language)}
      metrics={sheets.length > MOST_NAMED ? [] : sheets.map((sheet) => metricText(metricOf(sheet, language), language))}
      place={placeText(request, language)}
      basis={request.basis}
      reading={request.units === "today" ? words.todaysUnits : ""}
      answer={first === undefined ? null : { asOf: first.asOf, version: first.version, synthetic: sheets.some(({ synthetic }) => synthetic) }}
      timeZone={timeZone}
      publisher={pick(language, nameZh, nameEn)}
    >
      <LinkedCharts>{children}</LinkedCharts>
    </AnswerFrame>
  );
}
