import { ScatterChart } from "../../../../charts/scatter/scatter-chart.tsx";
import { scatterSentence } from "../../../../charts/scatter/scatter-sentence.ts";
import { useInstallation } from "../../../../filters/installation.ts";
import textLink from "../../../../ui/components/text-link.module.css";
import { printSubject } from "../../address/subject.ts";
import { useCompareNavigation } from "../../address/use-compare-navigation.ts";
import { useDrill } from "../../drill/use-drill.ts";
import { emptySentence } from "../../sheet/empty-sentence.ts";
import { sheetQueries } from "../../sheet/sheet-query.ts";
import { useDetailContext } from "../../sheet/use-detail-context.ts";
import { periodLabel } from "../../../../ui/formats/period.ts";
import { nameOf } from "../../../../ui/language.ts";
import { PHONE, useMediaQuery } from "../../../../ui/media-query.ts";
import { useLanguage } from "../../../../ui/preferences.ts";
import { useViewWords } from "../../words/view-words.ts";
import { placeOfQuarter } from "../frame-texts.ts";
import { NothingHere } from "../nothing-here.tsx";
import { QuarterPicker } from "../quarter-picker.tsx";
import { Said } from "../said.tsx";
import { sentenceContext } from "../sentence-context.ts";
import { TableTwin } from "../table-twin.tsx";
import type { ViewProps } from "../view.ts";
import { ViewFrame } from "../view-frame.tsx";
import { scatterView } from "./scatter-view.ts";

/** Whether two metrics go together over the regions: the first across, the second up. */
export default function ScatterPanel({ request, sheets, place }: ViewProps) {
  const words = useViewWords();
  const language = useLanguage();
  const phone = useMediaQuery(PHONE);
  const context = useDetailContext(request, sheets);
  const { smallNumberLimit } = useInstallation();
  const change = useCompareNavigation();
  const drill = useDrill(request, sheets);
  const [x, y = x] = sheets;
  const empty = emptySentence(x, language) ?? emptySentence(y, language);
  const view = scatterView(x, y, { ...context, smallNumberLimit, periods: [placeOfQuarter(x, request), placeOfQuarter(y, request)] });
  const swapped = [...request.subjects.slice(0, 2).toReversed(), ...request.subjects.slice(2)].map(printSubject);
  return (
    <ViewFrame
      twin={empty === null}
      place={place}
      period={periodLabel(request.at, language)}
      queries={sheetQueries(request, [request.at])}
      title={words.scatterTitle(nameOf(x.measure, language), nameOf(y.measure, language))}
      subtitle={[periodLabel(request.at, language), sheets.length > 2 ? words.firstTwo : ""].filter((text) => text !== "").join(words.comma)}
      aside={
        <>
          <button type="button" className={textLink["finger"]} onClick={() => change({ of: swapped })}>
            {words.swap}
          </button>
          <QuarterPicker request={request} />
        </>
      }
    >
      {empty !== null ? <NothingHere request={request} sentence={empty} measure={(emptySentence(x, language) === null ? y : x).measure} /> : (
        <>
          <TableTwin caption={view.summary} details={view.units.map(({ detail }) => detail)}>
            <ScatterChart view={view} onPick={drill} height={phone ? 320 : 460} />
          </TableTwin>
          <Said sentence={scatterSentence(view, sentenceContext(x, language))} />
        </>
      )}
    </ViewFrame>
  );
}
