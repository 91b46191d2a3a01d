import { skipToken, useQuery } from "@apollo/client/react";
import { ChartFootnote } from "../../../../charts/chart-note.tsx";
import { ControlChart } from "../../../../charts/control-chart/control-chart.tsx";
import { controlSentence } from "../../../../charts/control-chart/control-sentence.ts";
import { fewNote } from "../../../../charts/trend/few-note.ts";
import { CompareControlDocument } from "../../../../generated/graphql.ts";
import { nameOf } from "../../../../ui/language.ts";
import { eventWords } from "../../../../filters/events/event-words.ts";
import { markedEvents } from "../../../../filters/events/marked-event.ts";
import { splitting } from "../../../../filters/events/split-toggle.tsx";
import { useInstallation } from "../../../../filters/installation.ts";
import { PHONE, useMediaQuery } from "../../../../ui/media-query.ts";
import { useLanguage } from "../../../../ui/preferences.ts";
import { useCompareNavigation } from "../../address/use-compare-navigation.ts";
import { quarterShown } from "../../address/whole-years.ts";
import { useDetailContext } from "../../sheet/use-detail-context.ts";
import { namedAsSheet } from "../../sheet/versioned-names.ts";
import { useViewWords } from "../../words/view-words.ts";
import { FocusPicker } from "../focus-picker.tsx";
import { periodAlone } from "../period-alone.ts";
import { QuestionFrame } from "../question-frame.tsx";
import { Said } from "../said.tsx";
import { TableTwin } from "../table-twin.tsx";
import type { ViewProps } from "../view.ts";
import { controlVariables } from "./control-variables.ts";
import { controlView } from "./control-view.ts";

/** One region's metric against its own usual variation: which quarters are more than chance. */
export default function ControlPanel({ request, sheets, place }: ViewProps) {
  const words = useViewWords();
  const language = useLanguage();
  const phone = useMediaQuery(PHONE);
  const { smallNumberLimit } = useInstallation();
  const change = useCompareNavigation();
  const context = useDetailContext(request, sheets);
  const variables = controlVariables(request);
  const question = useQuery(CompareControlDocument, variables === null ? skipToken : { variables, notifyOnNetworkStatusChange: true });
  const found = (question.data ?? question.previousData)?.controlChart;
  const answer = found === undefined ? undefined : { ...found, metric: namedAsSheet(found.metric, sheets) };
  const view = answer === undefined ? null : controlView(answer, context, smallNumberLimit);
  const few = view === null ? "" : fewNote([{ role: "series", values: view.points.map(({ value }) => value) }], smallNumberLimit, language);
  const oneBaseline = { label: eventWords(language).oneBaseline, search: { starts: undefined } };
  const events = answer === undefined ? [] : markedEvents(answer.events, answer.points.map(({ period }) => period), language);
  const name = nameOf(sheets[0].measure.plain, language);
  return (
    <QuestionFrame
      place={place}
      twin={view !== null}
      title={words.controlTitle(nameOf(request.focus, language), name, request.byYear)}
      subtitle={answer === undefined ? "" : [words.controlKinds[answer.kind], ...periodAlone(request, language)].join(words.comma)}
      aside={<FocusPicker request={request} />}
      {...(view !== null && { events: { events, failed: false, place: { regions: [request.focus.code], region: request.focus.code, period: quarterShown(request) }, action: splitting(request.starts, (starts) => change({ starts })) } })}
      question={question}
      {...(request.starts.length === 0 ? {} : { remedies: { UNKNOWN_EVENT: oneBaseline, UNSUITABLE_PERIODS: oneBaseline } })}
      queries={variables === null ? [] : [{ name: "control", document: CompareControlDocument, variables: { ...variables } }]}
    >
      {view === null ? null : (
        <>
          <TableTwin caption={view.summary} details={[...view.points.map(({ detail }) => detail), ...view.events.map(({ detail }) => detail)]}>
            <ControlChart view={view} height={phone ? 260 : place.kind === "main" ? 380 : 320} />
          </TableTwin>
          <Said sentence={controlSentence(view, language)} />
          {few === "" ? null : <ChartFootnote>{few}</ChartFootnote>}
        </>
      )}
    </QuestionFrame>
  );
}
