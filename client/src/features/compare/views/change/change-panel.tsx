import { skipToken, useQuery } from "@apollo/client/react";
import type { ChartSentence } from "../../../../charts/chart-sentence.ts";
import { WaterfallChart } from "../../../../charts/waterfall/waterfall-chart.tsx";
import { waterfallSentence } from "../../../../charts/waterfall/waterfall-sentence.ts";
import { CompareChangeDocument } from "../../../../generated/graphql.ts";
import { PillSelect } from "../../../../ui/components/pill-select.tsx";
import { differenceWord } from "../../../../ui/formats/difference.ts";
import { formatPeriod } from "../../../../ui/formats/period.ts";
import { nameOf, pick, type Language } from "../../../../ui/language.ts";
import { useLanguage } from "../../../../ui/preferences.ts";
import { useCompareNavigation } from "../../address/use-compare-navigation.ts";
import type { Measure } from "../../sheet/sheet.ts";
import { useDetailContext } from "../../sheet/use-detail-context.ts";
import { namedAsSheet } from "../../sheet/versioned-names.ts";
import { useViewWords } from "../../words/view-words.ts";
import { FocusPicker } from "../focus-picker.tsx";
import { periodAlone } from "../period-alone.ts";
import { QuestionFrame } from "../question-frame.tsx";
import { Said } from "../said.tsx";
import { TableTwin } from "../table-twin.tsx";
import type { ViewProps } from "../view.ts";
import { ChainPicker } from "./chain-picker.tsx";
import { chainOf } from "./change-chain.ts";
import { changeSteps } from "./change-steps.ts";
import { changeVariables, hasTownsWithin } from "./change-variables.ts";
import { changeView } from "./change-view.ts";
import { StepsTable } from "./steps-table.tsx";

/** What a region's change is made of: its parts' own rates, and where the cases moved. */
export default function ChangePanel({ request, sheets, place }: ViewProps) {
  const words = useViewWords();
  const language = useLanguage();
  const context = useDetailContext(request, sheets);
  const change = useCompareNavigation();
  const [{ measure }] = sheets;
  const offersTowns = hasTownsWithin(request, measure);
  const townsWithin = offersTowns && request.parts === "towns";
  const variables = changeVariables(request, townsWithin);
  const question = useQuery(CompareChangeDocument, variables === null ? skipToken : { variables, notifyOnNetworkStatusChange: true });
  const found = (question.data ?? question.previousData)?.explainChange;
  const answer = found === undefined ? undefined : { ...found, metric: namedAsSheet(found.metric, sheets) };
  const steps = answer === undefined ? null : changeSteps(answer, language);
  const step = request.step === null || steps?.names[request.step - 1] === undefined ? null : request.step - 1;
  const view = answer === undefined ? null : changeView(answer, context, step);
  const through = chainOf(request)?.through ?? [];
  const span = variables === null ? "" : words.fromTo(formatPeriod(variables.from, language), formatPeriod(variables.to, language));
  const shown = step === null ? span : (steps?.names[step] ?? span);
  const look = (code: string): void => {
    if (request.regions.some((region) => region.code === code)) change({ focus: code });
  };
  return (
    <QuestionFrame
      place={place}
      twin={view !== null}
      title={words.changeTitle(nameOf(request.focus, language), nameOf(measure.plain, language))}
      subtitle={[span, unitOfEffects(measure, language), ...(through.length === 0 ? [] : [words.throughQuarters(through.length)]), ...(step === null ? [] : [words.stepShown(shown)]), ...periodAlone(request, language)].filter((text) => text !== "").join(words.comma)}
      {...(variables !== null && { period: shown })}
      aside={
        <>
          {offersTowns ? (
            <PillSelect
              bare
              small
              label={words.changeParts}
              value={townsWithin ? "towns" : "counties"}
              options={(["counties", "towns"] as const).map((value) => ({ value, label: words.partsOf[value] }))}
              onChange={(value) => change({ parts: value === "towns" ? "towns" : undefined })}
            />
          ) : null}
          <FocusPicker request={request} />
          <ChainPicker request={request} steps={steps?.names ?? []} />
        </>
      }
      question={question}
      queries={variables === null ? [] : [{ name: "change", document: CompareChangeDocument, variables: { ...variables } }]}
    >
      {view === null ? null : (
        <>
          <TableTwin caption={view.summary} details={[view.start.detail, ...view.parts.map(({ detail }) => detail), view.end.detail]}>
            <WaterfallChart view={view} onPick={look} />
          </TableTwin>
          {steps === null ? null : <StepsTable caption={words.stepsCaption} steps={steps} />}
          <Said sentence={withChain(waterfallSentence(view, language), steps?.sentence ?? "", language)} />
        </>
      )}
    </QuestionFrame>
  );
}

/** What effects are counted in, said once where they do not carry it: 人/万人, lawyers per 10,000 residents. */
function unitOfEffects(measure: Measure, language: Language): string {
  return differenceWord(2, measure, language) === "" ? pick(language, measure.unitZh, measure.unitEn) : "";
}

/** The sentence of the drawing, and after it what the chain shows. */
function withChain({ lead, rest }: ChartSentence, chain: string, language: Language): ChartSentence {
  return { lead, rest: [rest, chain].filter((text) => text !== "").join(pick(language, "", " ")) };
}
