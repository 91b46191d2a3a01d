import { SmallMultiples } from "../../../../charts/small-multiples/small-multiples.tsx";
import { MOST_LINES } from "../../../../charts/trend/draw-trend.ts";
import { fewNote } from "../../../../charts/trend/few-note.ts";
import { TrendChart } from "../../../../charts/trend/trend-chart.tsx";
import { useMarkedEvents } from "../../../../filters/events/use-marked-events.ts";
import { useInstallation } from "../../../../filters/installation.ts";
import { pick } from "../../../../ui/language.ts";
import { PHONE, useMediaQuery } from "../../../../ui/media-query.ts";
import { useLanguage } from "../../../../ui/preferences.ts";
import { useDrill } from "../../drill/use-drill.ts";
import type { Sheet } from "../../sheet/sheet.ts";
import { summaryOf } from "../../sheet/summary.ts";
import { sheetDetails } from "../../sheet/sheet-details.ts";
import { sheetQueries } from "../../sheet/sheet-query.ts";
import { useDetailContext } from "../../sheet/use-detail-context.ts";
import { headOf, subtitleOf, titleOf } from "../frame-texts.ts";
import { MetricSections } from "../metric-sections.tsx";
import { TableTwin } from "../table-twin.tsx";
import type { ViewProps } from "../view.ts";
import { ViewFrame } from "../view-frame.tsx";
import { LinesKey } from "./lines-key.tsx";
import { linesOf, linesView, type LinesView } from "./lines-view.ts";
import { trendSentence } from "./trend-sentence.ts";

/** Regions over time: one plot for a few, small plots for many. */
export default function TrendPanel({ request, sheets, place }: ViewProps) {
  const language = useLanguage();
  const phone = useMediaQuery(PHONE);
  const context = useDetailContext(request.basis);
  const drill = useDrill(request, sheets);
  const [first] = sheets;
  const { smallNumberLimit } = useInstallation();
  const title = titleOf(sheets, language);
  const codes = [...(first.line === null ? [] : [first.line.region]), ...first.regions].map(({ code }) => code);
  const { failed, ...events } = useMarkedEvents({ regions: codes, periods: first.periods, asOf: request.asOf });
  const drawn = (sheet: Sheet): LinesView => linesView(sheet, summaryOf(title, sheet, sheet.periods.length - 1, language), { ...context, smallNumberLimit }, events);
  const few = fewNote(sheets.flatMap((sheet) => linesOf(drawn(sheet))), smallNumberLimit, language);
  const said = [sheets.length === 1 ? trendSentence(first, language, request.accumulation === "period") : null, few].filter((text) => text !== null && text !== "");
  return (
    <ViewFrame
      twin
      place={place}
      events={{ events: events.all, failed, place: { regions: codes, region: request.focus.code, period: request.at.id } }}
      queries={sheetQueries(request)}
      title={headOf("trend", sheets, place, language)}
      subtitle={sheets.length === 1 ? subtitleOf(first.measure, language) : ""}
      aside={first.regions.length > MOST_LINES && first.line?.comparable === true ? <LinesKey sheet={first} /> : undefined}
      sentence={said.length === 0 ? null : said.join(pick(language, "", " "))}
    >
      <MetricSections request={request} sheets={sheets}>
        {(sheet) => {
          const lines = drawn(sheet);
          return (
            <TableTwin caption={lines.view.summary} details={[...sheetDetails(sheet, context), ...events.all.map(({ detail }) => detail)]}>
              {lines.kind === "panels" ? <SmallMultiples view={lines.view} onPick={drill} /> : <TrendChart view={lines.view} onPick={drill} height={phone ? 260 : place.kind === "main" ? 400 : 320} />}
            </TableTwin>
          );
        }}
      </MetricSections>
    </ViewFrame>
  );
}
