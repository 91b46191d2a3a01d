import { skipToken, useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { AnswerFrame } from "../../charts/outlets/answer-frame.tsx";
import { BasisNote } from "../../filters/basis-note.tsx";
import { BasisPicker } from "../../filters/basis-picker.tsx";
import type { BasisChoice } from "../../filters/basis-choice.ts";
import { BasisWithheld } from "../../filters/basis-withheld.tsx";
import { useInstallation } from "../../filters/installation.ts";
import { NotOnBasis } from "../../filters/not-on-basis.tsx";
import { AskedAs } from "../../filters/asked-as.tsx";
import { OpenAsQuery } from "../../filters/open-as-query.tsx";
import { PageStamp } from "../../filters/page-stamp.tsx";
import { PeriodPicker } from "../../filters/period-picker.tsx";
import { hasBasis, type Quarter } from "../../filters/quarters.ts";
import { SaveViewButton } from "../../filters/save-view-button.tsx";
import { basisSearch } from "../../filters/selection-search.ts";
import { IndexAnswerDocument } from "../../generated/graphql.ts";
import { EmptyState } from "../../ui/components/empty-state.tsx";
import { ErrorState } from "../../ui/components/error-state.tsx";
import { PageFoot } from "../../ui/components/page-foot.tsx";
import { PageTitle } from "../../ui/components/page-title.tsx";
import { Panel } from "../../ui/components/panel.tsx";
import { Skeleton } from "../../ui/components/skeleton.tsx";
import textLink from "../../ui/components/text-link.module.css";
import { formatNumber } from "../../ui/formats/number.ts";
import { periodLabel } from "../../ui/formats/period.ts";
import { nameOf, pick } from "../../ui/language.ts";
import { PHONE, useMediaQuery } from "../../ui/media-query.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { useWords } from "../../ui/words.ts";
import { ContentsPanel } from "./contents-panel.tsx";
import { indexContents } from "./index-contents.ts";
import { faultOf } from "./index-fault.ts";
import { indexInput, type IndexQuestion } from "./index-input.ts";
import styles from "./index-builder.module.css";
import { printWeights } from "./index-recipe.ts";
import { MakeupPanel } from "./makeup-panel.tsx";
import { NotScoredPanel } from "./not-scored-panel.tsx";
import { PRESETS, presetMetrics, type IndexMetric, type Size } from "./presets.ts";
import { RanksPanel } from "./ranks-panel.tsx";
import { useIndexNavigation } from "./use-index-navigation.ts";
import { useIndexWords } from "./words.ts";

export interface IndexBuilderProps {
  readonly question: IndexQuestion;
  readonly metrics: readonly IndexMetric[];
  readonly sizes: readonly Size[];
  readonly choice: BasisChoice;
  readonly quarter: Quarter;
  /** Whose score is taken apart; null for the first in rank. */
  readonly region: string | null;
}

const ONE_COLUMN = "(max-width: 1099.98px)";

/** What goes in at the left; at the right what comes out, and how much of it hangs on the choices. */
export function IndexBuilder({ question, metrics, sizes, choice, quarter, region }: IndexBuilderProps) {
  const words = useIndexWords();
  const shared = useWords();
  const language = useLanguage();
  const phone = useMediaQuery(PHONE);
  const narrow = useMediaQuery(ONE_COLUMN);
  const { quarters, timeZone, nameZh, nameEn } = useInstallation();
  const change = useIndexNavigation();
  const { basis } = question;
  const open = choice.offered.includes(basis);
  const kept = hasBasis(quarter, basis);
  const fault = faultOf(question, metrics, language);
  const variables = { input: indexInput(question, metrics) };
  const { data, previousData, error, loading, refetch } = useQuery(IndexAnswerDocument, fault !== null || !open || !kept ? skipToken : { variables, notifyOnNetworkStatusChange: true });
  const answer = kept ? (data ?? previousData)?.compositeIndex : undefined;
  const answered = open && fault === null && error === undefined ? answer : undefined;
  return (
    <AnswerFrame title={words.title} place={answered === undefined ? "" : nameOf(answered.within, language)} metrics={[words.title]} footnote={answered === undefined ? "" : indexContents(answered, metrics, language)} period={periodLabel(quarter, language)} basis={basis} answer={answered ?? null} timeZone={timeZone} publisher={pick(language, nameZh, nameEn)}>
      <PageTitle title={words.title}>
        <PeriodPicker bare={phone} quarters={quarters} value={quarter.id} onChange={(period) => change({ period })} />
        <BasisPicker offered={choice.offered} value={basis} onChange={(chosen) => change({ basis: basisSearch(chosen, choice.fallback) })} />
        {open && kept ? <PageStamp bare={phone} asOf={answer?.asOf ?? null} airedAt={basis === "aired" ? quarter.airedAt : null} synthetic={answer?.synthetic === true} /> : null}
        <SaveViewButton />
        {open ? <BasisNote choice={choice} /> : null}
      </PageTitle>
      <AskedAs document={IndexAnswerDocument} variables={variables}>
        <Columns
          narrow={narrow}
          contents={<ContentsPanel question={question} metrics={metrics} sizes={sizes} shares={answer?.metrics ?? []} />}
          ranks={
            !open ? <BasisWithheld basis={basis} choice={choice} onChoose={(chosen) => change({ basis: basisSearch(chosen, choice.fallback) })} />
              : !kept ? <NotOnBasis quarter={quarter} basis={basis} choice={choice} onChoose={change} />
              : fault !== null ? (
                <Panel title={words.ranks}>
                  <EmptyState
                    sentence={fault}
                    action={question.recipe.metrics.size > 0 ? undefined : PRESETS.map((preset) => (
                      <button key={preset.id} type="button" className={textLink["link"]} onClick={() => change({ metrics: printWeights(presetMetrics(preset, metrics)) })}>
                        {words.takePreset(nameOf(preset, language))}
                      </button>
                    ))}
                  />
                </Panel>
              )
              : error !== undefined ? <ErrorState title={words.ranks} error={error} onRetry={() => void refetch()} />
              : answer === undefined ? <Skeleton blocks={[{ height: 320 }, { height: 320 }]} />
              : <RanksPanel answer={answer} busy={loading} onPick={(code) => change({ region: code })} />
          }
          makeup={answered === undefined ? null : <MakeupPanel answer={answered} metrics={metrics} region={region} busy={loading} />}
          notScored={answered === undefined ? null : <NotScoredPanel answer={answered} metrics={metrics} />}
        />
      </AskedAs>
      <p className={styles["note"]}>{words.disclaimer}</p>
      {answer === undefined ? null : (
        <PageFoot left={[shared.bases[basis], shared.dataVersion(formatNumber(answer.version, 0, language))]} right={answer.synthetic ? [shared.allSynthetic] : []}>
          <OpenAsQuery document={IndexAnswerDocument} variables={variables} />
        </PageFoot>
      )}
    </AnswerFrame>
  );
}

interface ColumnsProps {
  readonly narrow: boolean;
  readonly contents: ReactNode;
  readonly ranks: ReactNode;
  readonly makeup: ReactNode;
  readonly notScored: ReactNode;
}

/** Side by side what goes in and what comes out, both to the same edge, and below them what was left out; in one column the ranks come first, for they are what is asked. */
function Columns({ narrow, contents, ranks, makeup, notScored }: ColumnsProps) {
  if (narrow) return <div className={styles["column"]}>{ranks}{contents}{makeup}{notScored}</div>;
  return (
    <div className={styles["page"]}>
      <div className={styles["column"]}>{contents}</div>
      <div className={styles["column"]}>{ranks}{makeup}</div>
      {notScored === null ? null : <div className={styles["wide"]}>{notScored}</div>}
    </div>
  );
}
