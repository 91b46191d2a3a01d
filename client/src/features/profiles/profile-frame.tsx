import type { ReactNode } from "react";
import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import { AnswerFrame } from "../../charts/outlets/answer-frame.tsx";
import { useInstallation } from "../../filters/installation.ts";
import { periodLabel, type PeriodLabels } from "../../ui/formats/period.ts";
import { pick } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";

export interface ProfileFrameProps {
  readonly title: string;
  /** Whose figures they are. */
  readonly place: string;
  /** The metric of a page of one, with code and version. */
  readonly metrics?: readonly string[];
  readonly quarter: PeriodLabels;
  readonly basis: Basis;
  /** Null until it is there. */
  readonly answer: { readonly asOf: string; readonly version: number; readonly synthetic: boolean } | null;
  readonly children: ReactNode;
}

/** What leaves a profile, as a file or on paper, says of when and on which basis it is. */
export function ProfileFrame({ title, place, metrics = [], quarter, basis, answer, children }: ProfileFrameProps) {
  const language = useLanguage();
  const { timeZone, nameZh, nameEn } = useInstallation();
  return (
    <AnswerFrame title={title} place={place} metrics={metrics} period={periodLabel(quarter, language)} basis={basis} answer={answer} timeZone={timeZone} publisher={pick(language, nameZh, nameEn)}>
      {children}
    </AnswerFrame>
  );
}
