import { skipToken, useQuery } from "@apollo/client/react";
import { FunnelChart } from "../../../../charts/funnel/funnel-chart.tsx";
import { funnelSentence } from "../../../../charts/funnel/funnel-sentence.ts";
import { CompareFunnelDocument } from "../../../../generated/graphql.ts";
import { EmptyState } from "../../../../ui/components/empty-state.tsx";
import { periodLabel } from "../../../../ui/formats/period.ts";
import { nameOf } from "../../../../ui/language.ts";
import { PHONE, useMediaQuery } from "../../../../ui/media-query.ts";
import { useLanguage } from "../../../../ui/preferences.ts";
import { useDrill } from "../../drill/use-drill.ts";
import { lineName } from "../../sheet/line-name.ts";
import { useDetailContext } from "../../sheet/use-detail-context.ts";
import { namedAsSheet } from "../../sheet/versioned-names.ts";
import { useViewWords } from "../../words/view-words.ts";
import { drawnAmong } from "../drawn-among.ts";
import { observedLine } from "../observed-line.ts";
import { OtherLevel } from "../other-level.tsx";
import { periodAlone } from "../period-alone.ts";
import { QuarterPicker } from "../quarter-picker.tsx";
import { QuestionFrame } from "../question-frame.tsx";
import { Said } from "../said.tsx";
import { sentenceContext } from "../sentence-context.ts";
import { TableTwin } from "../table-twin.tsx";
import type { ViewProps } from "../view.ts";
import { funnelVariables } from "./funnel-variables.ts";
import { funnelView } from "./funnel-view.ts";

/** Which units differ from the line by more than their size explains. */
export default function FunnelPanel({ request, sheets, place }: ViewProps) {
  const words = useViewWords();
  const language = useLanguage();
  const phone = useMediaQuery(PHONE);
  const context = useDetailContext(request, sheets);
  const drill = useDrill(request, sheets);
  const variables = funnelVariables(request, sheets[0]);
  const question = useQuery(CompareFunnelDocument, variables === null ? skipToken : { variables, notifyOnNetworkStatusChange: true });
  const found = (question.data ?? question.previousData)?.funnel;
  const answer = found === undefined ? undefined : { ...found, metric: namedAsSheet(found.metric, sheets) };
  const among = answer === undefined ? null : drawnAmong(request.regions, answer.units.map(({ region }) => region));
  const view = answer === undefined || among === null ? null : funnelView(answer, { ...context, drawn: among.drawn });
  const said = answer === undefined ? null : sentenceContext({ regions: answer.units.map(({ region }) => region), line: observedLine(answer.referenceRegion, answer.reference ?? null) }, language);
  const reported = answer === undefined || among === null ? "" : words.reported(answer.units.filter(({ region, measurement }) => among.drawn(region) && measurement.value !== null).length, among.count);
  const some = answer === undefined || among === null || said === null || among.count === answer.units.length ? "" : words.among(among.count, answer.units.length, said.noun.many);
  return (
    <QuestionFrame
      place={place}
      twin={view !== null}
      title={said === null || answer === undefined ? words.names.funnel : words.funnelTitle(said.noun.many, lineName(answer.referenceRegion, language))}
      subtitle={[nameOf(sheets[0].measure.plain, language), periodLabel(request.at, language), ...periodAlone(request, language), some, reported].filter((text) => text !== "").join(words.comma)}
      period={periodLabel(request.at, language)}
      aside={<QuarterPicker request={request} />}
      question={question}
      queries={variables === null ? [] : [{ name: "funnel", document: CompareFunnelDocument, variables: { ...variables } }]}
    >
      {answer === undefined || said === null ? null : view === null ? <EmptyState sentence={words.noLine} /> : (
        <>
          <TableTwin caption={view.summary} details={view.units.map(({ detail }) => detail)}>
            <FunnelChart view={view} onPick={drill} height={phone ? 320 : place.kind === "main" ? 460 : 350} />
          </TableTwin>
          <Said sentence={funnelSentence(view, said)} />
          {among === null ? null : <OtherLevel leftOut={among.leftOut} noun={said.noun.many} />}
        </>
      )}
    </QuestionFrame>
  );
}
