import { StripChart } from "../../../../charts/strip/strip-chart.tsx";
import { useInstallation } from "../../../../filters/installation.ts";
import { useLanguage } from "../../../../ui/preferences.ts";
import { useDrill } from "../../drill/use-drill.ts";
import { quarterDetails } from "../../sheet/sheet-details.ts";
import { sheetQueries } from "../../sheet/sheet-query.ts";
import { summaryOf } from "../../sheet/summary.ts";
import { useDetailContext } from "../../sheet/use-detail-context.ts";
import { headOf, placeOfQuarter, shownQuarter, subtitleOf, titleOf } from "../frame-texts.ts";
import { MetricSections } from "../metric-sections.tsx";
import { QuarterPicker } from "../quarter-picker.tsx";
import { Said } from "../said.tsx";
import { TableTwin } from "../table-twin.tsx";
import type { ViewProps } from "../view.ts";
import { ViewFrame } from "../view-frame.tsx";
import { stripSaid } from "./strip-said.ts";
import { stripView } from "./strip-view.ts";

/** How far the towns of each county lie apart. */
export default function StripPanel({ request, sheets, place }: ViewProps) {
  const language = useLanguage();
  const { smallNumberLimit } = useInstallation();
  const context = useDetailContext(request, sheets);
  const drill = useDrill(request, sheets);
  const [first] = sheets;
  return (
    <ViewFrame
      twin
      place={place}
      period={shownQuarter(first, request, language)}
      queries={sheetQueries(request, [request.at])}
      title={headOf("strip", sheets, place, language)}
      subtitle={sheets.length === 1 ? subtitleOf(first.measure, language) : ""}
      aside={<QuarterPicker request={request} />}
    >
      <MetricSections request={request} sheets={sheets}>
        {(sheet) => {
          const period = placeOfQuarter(sheet, request);
          const view = stripView(sheet, { ...context, period, summary: summaryOf(titleOf([sheet], language), sheet, period, language) });
          return (
            <>
              <TableTwin caption={view.summary} details={quarterDetails(sheet, period, context)}>
                <StripChart view={view} onPick={drill} />
              </TableTwin>
              <Said sentence={stripSaid(view, sheet, period, smallNumberLimit, language)} />
            </>
          );
        }}
      </MetricSections>
    </ViewFrame>
  );
}
