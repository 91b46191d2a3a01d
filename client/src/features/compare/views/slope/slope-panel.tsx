import { SlopeChart } from "../../../../charts/slope/slope-chart.tsx";
import { slopeSentence } from "../../../../charts/slope/slope-sentence.ts";
import { useLanguage } from "../../../../ui/preferences.ts";
import { useDrill } from "../../drill/use-drill.ts";
import { sheetQueries } from "../../sheet/sheet-query.ts";
import { summaryOf } from "../../sheet/summary.ts";
import { useDetailContext } from "../../sheet/use-detail-context.ts";
import { headOf, subtitleOf, titleOf } from "../frame-texts.ts";
import { MetricSections } from "../metric-sections.tsx";
import { Said } from "../said.tsx";
import { sentenceContext } from "../sentence-context.ts";
import type { ViewProps } from "../view.ts";
import { ViewFrame } from "../view-frame.tsx";
import { slopeView } from "./slope-view.ts";

/** Who moved up and down, and whose value changed by more than chance. */
export default function SlopePanel({ request, sheets, place }: ViewProps) {
  const language = useLanguage();
  const context = useDetailContext(request.basis);
  const drill = useDrill(request, sheets);
  const [first] = sheets;
  return (
    <ViewFrame place={place} queries={sheetQueries(request)} title={headOf("slope", sheets, place, language)} subtitle={sheets.length === 1 ? subtitleOf(first.measure, language) : ""}>
      <MetricSections request={request} sheets={sheets}>
        {(sheet) => {
          const view = slopeView(sheet, { ...context, summary: summaryOf(titleOf([sheet], language), sheet, sheet.periods.length - 1, language) });
          return (
            <>
              <SlopeChart view={view} onPick={drill} />
              <Said sentence={slopeSentence(view, sentenceContext(sheet, language))} />
            </>
          );
        }}
      </MetricSections>
    </ViewFrame>
  );
}
