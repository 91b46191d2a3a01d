import type { ReactNode } from "react";
import { AnswerFrame } from "../../charts/outlets/answer-frame.tsx";
import { useInstallation } from "../../filters/installation.ts";
import { pick } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import type { CasesRequest } from "./cases-request.ts";
import { useCasesWords } from "./cases-words.ts";
import { countedAs } from "./counted-as.ts";
import { countedPeriod } from "./counted-period.ts";
import type { PivotAnswer } from "./pivot-answer.ts";

export interface CasesFrameProps {
  readonly request: CasesRequest;
  /** What stands for the page's figures in files and prints; undefined until it is there, and where there is no table. */
  readonly answer: PivotAnswer | undefined;
  readonly children: ReactNode;
}

/** What leaves the page, as a file or on paper, says which cases are counted, of when and on which basis. */
export function CasesFrame({ request, answer, children }: CasesFrameProps) {
  const words = useCasesWords();
  const language = useLanguage();
  const { timeZone, nameZh, nameEn, asOf, demonstration } = useInstallation();
  return (
    <AnswerFrame
      title={words.title}
      place=""
      period={countedPeriod(request, language)}
      basis={request.basis}
      reading={countedAs(request, answer, language)}
      answer={answer === undefined ? { asOf: request.asOf ?? asOf, version: null, synthetic: demonstration } : { asOf: answer.asOf, version: answer.version, synthetic: answer.rows.some(({ synthetic }) => synthetic) }}
      timeZone={timeZone}
      publisher={pick(language, nameZh, nameEn)}
    >
      {children}
    </AnswerFrame>
  );
}
