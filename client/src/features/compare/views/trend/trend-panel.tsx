import { SmallMultiples } from "../../../../charts/small-multiples/small-multiples.tsx";
import { MOST_LINES } from "../../../../charts/trend/draw-trend.ts";
import { fewNote } from "../../../../charts/trend/few-note.ts";
import { TrendChart } from "../../../../charts/trend/trend-chart.tsx";
import { useMarkedEvents } from "../../../../filters/events/use-marked-events.ts";
import { useInstallation } from "../../../../filters/installation.ts";
import { pick } from "../../../../ui/language.ts";
import { PHONE, useMediaQuery } from "../../../../ui/media-query.ts";
import { useLanguage } from "../../../../ui/preferences.ts";
import { quarterShown } from "../../address/whole-years.ts";
import { useDrill } from "../../drill/use-drill.ts";
import { regionsSentence } from "../../sheet/empty-sentence.ts";
import type { Sheet } from "../../sheet/sheet.ts";
import { regionsReason } from "../../sheet/sheet-emptiness.ts";
import { summaryOf } from "../../sheet/summary.ts";
import { sheetDetails } from "../../sheet/sheet-details.ts";
import { sheetQueries } from "../../sheet/sheet-query.ts";
import { useDetailContext } from "../../sheet/use-detail-context.ts";
import { headOf, subtitleOf, titleOf } from "../frame-texts.ts";
import { MetricSections } from "../metric-sections.tsx";
import { SaidPlainly } from "../said.tsx";
import { TableTwin } from "../table-twin.tsx";
import type { ViewProps } from "../view.ts";
import { ViewFrame } from "../view-frame.tsx";
import { drawableSheet } from "./drawable-sheet.ts";
import { LinesKey } from "./lines-key.tsx";
import { linesOf, linesView, type LinesView } from "./lines-view.ts";
import { trendSentence } from "./trend-sentence.ts";

/** Regions over time: one plot for a few, small plots for many. */
export default function TrendPanel({ request, sheets, place }: ViewProps) {
  const language = useLanguage();
  const phone = useMediaQuery(PHONE);
  const context = useDetailContext(request, sheets);
  const drill = useDrill(request, sheets);
  const [first] = sheets;
  const { smallNumberLimit } = useInstallation();
  const title = titleOf(sheets, language);
  const codes = [...(first.line === null ? [] : [first.line.region]), ...first.regions].map(({ code }) => code);
  const { failed, ...events } = useMarkedEvents({ regions: codes, periods: first.periods, asOf: request.asOf });
  const drawable = sheets.map((sheet) => drawableSheet(sheet, language));
  const lines = (sheet: Sheet): LinesView => linesView(sheet, summaryOf(title, sheet, sheet.periods.length - 1, language), { ...context, smallNumberLimit }, events);
  const keyed = drawable.find(({ sheet }) => sheet.regions.length > MOST_LINES && sheet.line?.comparable === true && regionsReason(sheet) === null);
  return (
    <ViewFrame
      twin={sheets.some((sheet) => regionsSentence(sheet, language) === null)}
      place={place}
      events={{ events: events.all, failed, place: { regions: codes, region: request.focus.code, period: quarterShown(request) } }}
      queries={sheetQueries(request)}
      title={headOf("trend", sheets, place, language)}
      subtitle={sheets.length === 1 ? subtitleOf(first.measure, language) : ""}
      aside={keyed !== undefined ? <LinesKey sheet={keyed.sheet} /> : undefined}
    >
      <MetricSections request={request} sheets={sheets}>
        {(asked) => {
          const { sheet, note } = drawable[sheets.indexOf(asked)] ?? { sheet: asked, note: "" };
          const shown = lines(sheet);
          const said = [trendSentence(sheet, smallNumberLimit, language, request.accumulation === "period") ?? "", fewNote(linesOf(shown), smallNumberLimit, language), note];
          return (
            <>
              <TableTwin caption={shown.view.summary} details={[...sheetDetails(asked, context), ...events.all.map(({ detail }) => detail)]}>
                {shown.kind === "panels" ? <SmallMultiples view={shown.view} onPick={drill} /> : <TrendChart view={shown.view} onPick={drill} height={phone ? 260 : place.kind === "main" ? 400 : 320} />}
              </TableTwin>
              <SaidPlainly text={said.filter((text) => text !== "").join(pick(language, "", " "))} />
            </>
          );
        }}
      </MetricSections>
    </ViewFrame>
  );
}
