import { ChartFootnote } from "../../../../charts/chart-note.tsx";
import { nameList } from "../../../../charts/chart-sentence.ts";
import { SlopeChart } from "../../../../charts/slope/slope-chart.tsx";
import { slopeSentence } from "../../../../charts/slope/slope-sentence.ts";
import { useInstallation } from "../../../../filters/installation.ts";
import { EmptyState } from "../../../../ui/components/empty-state.tsx";
import { useLanguage } from "../../../../ui/preferences.ts";
import { useDrill } from "../../drill/use-drill.ts";
import { sheetQueries } from "../../sheet/sheet-query.ts";
import { summaryOf } from "../../sheet/summary.ts";
import { useDetailContext } from "../../sheet/use-detail-context.ts";
import { useViewWords } from "../../words/view-words.ts";
import { headOf, subtitleOf, titleOf } from "../frame-texts.ts";
import { MetricSections } from "../metric-sections.tsx";
import { Said } from "../said.tsx";
import { sentenceContext } from "../sentence-context.ts";
import { TableTwin } from "../table-twin.tsx";
import type { ViewProps } from "../view.ts";
import { ViewFrame } from "../view-frame.tsx";
import { slopeView } from "./slope-view.ts";

const MOST_NAMED = 6;

/** Who moved up and down, and whose value changed by more than chance. */
export default function SlopePanel({ request, sheets, place }: ViewProps) {
  const language = useLanguage();
  const context = useDetailContext(request, sheets);
  const words = useViewWords();
  const { smallNumberLimit } = useInstallation();
  const drill = useDrill(request, sheets);
  const [first] = sheets;
  return (
    <ViewFrame twin place={place} queries={sheetQueries(request)} title={headOf("slope", sheets, place, language)} subtitle={sheets.length === 1 ? subtitleOf(first.measure, language) : ""}>
      <MetricSections request={request} sheets={sheets}>
        {(sheet) => {
          const { view, leftOut, amongAll } = slopeView(sheet, { ...context, summary: summaryOf(titleOf([sheet], language), sheet, sheet.periods.length - 1, language) });
          const note = leftOut.length === 0 ? (amongAll ? "" : words.rankedAmong(view.units.length)) : words.notFollowed(view.units.length, nameList(leftOut, language, MOST_NAMED), String(smallNumberLimit));
          if (view.units.length < 2) return <EmptyState sentence={words.nobodyFollowed(String(smallNumberLimit))} />;
          return (
            <>
              <TableTwin caption={view.summary} details={view.units.flatMap(({ details }) => details)}>
                <SlopeChart view={view} onPick={drill} />
              </TableTwin>
              <Said sentence={slopeSentence(view, sentenceContext(sheet, language))} />
              {note === "" ? null : <ChartFootnote>{note}</ChartFootnote>}
            </>
          );
        }}
      </MetricSections>
    </ViewFrame>
  );
}
