import { skipToken, useQuery } from "@apollo/client/react";
import { RankSetsChart } from "../../../../charts/rank-sets/rank-sets-chart.tsx";
import { rankSetsSentence } from "../../../../charts/rank-sets/rank-sets-sentence.ts";
import { CompareRanksDocument } from "../../../../generated/graphql.ts";
import { periodLabel } from "../../../../ui/formats/period.ts";
import { nameOf } from "../../../../ui/language.ts";
import { useLanguage } from "../../../../ui/preferences.ts";
import { useDrill } from "../../drill/use-drill.ts";
import { useDetailContext } from "../../sheet/use-detail-context.ts";
import { namedAsSheet } from "../../sheet/versioned-names.ts";
import { useViewWords } from "../../words/view-words.ts";
import { drawnAmong } from "../drawn-among.ts";
import { OtherLevel } from "../other-level.tsx";
import { QuarterPicker } from "../quarter-picker.tsx";
import { QuestionFrame } from "../question-frame.tsx";
import { Said } from "../said.tsx";
import { sentenceContext } from "../sentence-context.ts";
import { TableTwin } from "../table-twin.tsx";
import type { ViewProps } from "../view.ts";
import { ranksVariables } from "./ranks-variables.ts";
import { ranksView } from "./ranks-view.ts";

/** The order of one quarter with what chance leaves of it. */
export default function RanksPanel({ request, sheets, place }: ViewProps) {
  const words = useViewWords();
  const language = useLanguage();
  const context = useDetailContext(request, sheets);
  const drill = useDrill(request, sheets);
  const variables = ranksVariables(request);
  const question = useQuery(CompareRanksDocument, variables === null ? skipToken : { variables, notifyOnNetworkStatusChange: true });
  const found = (question.data ?? question.previousData)?.ranking;
  const answer = found === undefined ? undefined : { ...found, metric: namedAsSheet(found.metric, sheets) };
  const among = answer === undefined ? null : drawnAmong(request.regions, answer.rows.map(({ region }) => region));
  const said = answer === undefined ? null : sentenceContext({ regions: answer.rows.map(({ region }) => region), line: null }, language);
  const view = answer === undefined || among === null ? null : ranksView(answer, request.accumulation, { ...context, drawn: among.drawn });
  return (
    <QuestionFrame
      place={place}
      twin={view !== null}
      title={words.ranksTitle}
      subtitle={[nameOf(sheets[0].measure, language), periodLabel(request.at, language), ...(answer === undefined || among === null || said === null ? [] : [words.among(among.count, answer.rows.length, said.noun.many)])].join(words.comma)}
      period={periodLabel(request.at, language)}
      aside={<QuarterPicker request={request} />}
      question={question}
      queries={variables === null ? [] : [{ name: "ranks", document: CompareRanksDocument, variables: { ...variables } }]}
    >
      {view === null || among === null || said === null ? null : (
        <>
          <TableTwin caption={words.ranksTitle} details={view.rows.map(({ detail }) => detail)}>
            <RankSetsChart view={view} onPick={drill} />
          </TableTwin>
          <Said sentence={rankSetsSentence(view, said)} />
          <OtherLevel leftOut={among.leftOut} noun={said.noun.many} />
        </>
      )}
    </QuestionFrame>
  );
}
