import { DistanceLegend } from "../../../../charts/county-map/distance-legend.tsx";
import { HeatMap } from "../../../../charts/heat-map/heat-map.tsx";
import { heatMapSentence } from "../../../../charts/heat-map/heat-map-sentence.ts";
import { useInstallation } from "../../../../filters/installation.ts";
import { useLanguage } from "../../../../ui/preferences.ts";
import { useDrill } from "../../drill/use-drill.ts";
import { lineName } from "../../sheet/line-name.ts";
import { sheetDetails } from "../../sheet/sheet-details.ts";
import { sheetQueries } from "../../sheet/sheet-query.ts";
import { summaryOf } from "../../sheet/summary.ts";
import { useDetailContext } from "../../sheet/use-detail-context.ts";
import { useViewWords } from "../../words/view-words.ts";
import { distanceUnit } from "../distance-unit.ts";
import { headOf, subtitleOf, titleOf } from "../frame-texts.ts";
import { MetricSections } from "../metric-sections.tsx";
import { Said } from "../said.tsx";
import { sentenceContext } from "../sentence-context.ts";
import { TableTwin } from "../table-twin.tsx";
import type { ViewProps } from "../view.ts";
import { ViewFrame } from "../view-frame.tsx";
import { heatView } from "./heat-view.ts";

/** Where every region stands against the line in every quarter. */
export default function HeatPanel({ request, sheets, place }: ViewProps) {
  const language = useLanguage();
  const words = useViewWords();
  const { smallNumberLimit } = useInstallation();
  const context = useDetailContext(request, sheets);
  const drill = useDrill(request, sheets);
  const [first] = sheets;
  return (
    <ViewFrame
      twin
      place={place}
      queries={sheetQueries(request)}
      title={headOf("heat", sheets, place, language)}
      subtitle={sheets.length === 1 ? subtitleOf(first.measure, language) : ""}
    >
      <MetricSections request={request} sheets={sheets}>
        {(sheet) => {
          const view = heatView(sheet, { ...context, summary: summaryOf(titleOf([sheet], language), sheet, sheet.periods.length - 1, language) });
          return (
            <>
              <TableTwin caption={view.summary} details={sheetDetails(sheet, context)}>
                <HeatMap view={view} noun={sentenceContext(sheet, language).noun} onPick={drill} />
                {view.classes === null || sheet.line === null ? null : (
                  <DistanceLegend classes={view.classes} unit={distanceUnit(sheet.measure, language)} line={lineName(sheet.line.region, language)} hatch={words.hatchAndRing(String(smallNumberLimit))} />
                )}
              </TableTwin>
              <Said sentence={heatMapSentence(view, sentenceContext(sheet, language), request.accumulation === "period")} />
            </>
          );
        }}
      </MetricSections>
    </ViewFrame>
  );
}
