import { useInstallation } from "../../../../filters/installation.ts";
import { Segments } from "../../../../ui/components/segments.tsx";
import { useLanguage } from "../../../../ui/preferences.ts";
import { ORDERS } from "../../address/compare-search.ts";
import { useCompareNavigation } from "../../address/use-compare-navigation.ts";
import { useDrill } from "../../drill/use-drill.ts";
import { summaryOf } from "../../sheet/summary.ts";
import { quarterDetails, sheetDetails } from "../../sheet/sheet-details.ts";
import { sheetQueries } from "../../sheet/sheet-query.ts";
import { useDetailContext } from "../../sheet/use-detail-context.ts";
import { useCompareWords } from "../../words/compare-words.ts";
import { headOf, placeOfQuarter, shownQuarter, subtitleOf, titleOf } from "../frame-texts.ts";
import { MetricSections } from "../metric-sections.tsx";
import { QuarterPicker } from "../quarter-picker.tsx";
import { SaidPlainly } from "../said.tsx";
import { TableTwin } from "../table-twin.tsx";
import { trendSentence } from "../trend/trend-sentence.ts";
import type { ViewProps } from "../view.ts";
import { ViewFrame } from "../view-frame.tsx";
import { barsSentence } from "./bars-sentence.ts";
import { LevelCharts } from "./level-charts.tsx";

/** One quarter as bars with their intervals, regions ranked with their peers. */
export default function BarsPanel({ request, sheets, place }: ViewProps) {
  const words = useCompareWords();
  const language = useLanguage();
  const { smallNumberLimit } = useInstallation();
  const context = useDetailContext(request, sheets);
  const change = useCompareNavigation();
  const drill = useDrill(request, sheets);
  const [first] = sheets;
  const title = titleOf(sheets, language);
  const several = first.regions.length > 1;
  return (
    <ViewFrame
      twin
      place={place}
      {...(several && { period: shownQuarter(first, request, language) })}
      queries={sheetQueries(request, several ? [request.at] : request.quarters)}
      title={headOf("bars", sheets, place, language)}
      subtitle={sheets.length > 1 ? "" : subtitleOf(first.measure, language)}
      aside={several ? (
        <>
          <QuarterPicker request={request} />
          <Segments
            small
            label={words.order}
            value={request.order}
            onChange={(chosen) => change({ order: chosen === "official" ? "official" : undefined })}
            options={ORDERS.map((value) => ({ value, label: words.orders[value === "value" && first.measure.rankable ? "rank" : value] }))}
          />
        </>
      ) : undefined}
    >
      <MetricSections request={request} sheets={sheets}>
        {(sheet) => {
          const at = placeOfQuarter(sheet, request);
          const summary = summaryOf(title, sheet, at, language);
          return (
            <>
              <TableTwin caption={summary} details={sheet.regions.length > 1 ? quarterDetails(sheet, at, context, request.order) : sheetDetails(sheet, context)}>
                <LevelCharts sheet={sheet} onPick={drill} context={{ ...context, smallNumberLimit, order: request.order, period: at, summary }} />
              </TableTwin>
              <SaidPlainly text={sheet.regions.length > 1 ? barsSentence(sheet, at, smallNumberLimit, language) : trendSentence(sheet, smallNumberLimit, language, request.accumulation === "period")} />
            </>
          );
        }}
      </MetricSections>
    </ViewFrame>
  );
}
