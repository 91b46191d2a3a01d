import type { ReactNode } from "react";
import { LinkedCharts } from "../../charts/linked/linked-charts.tsx";
import { AnswerFrame } from "../../charts/outlets/answer-frame.tsx";
import { useInstallation } from "../../filters/installation.ts";
import type { BoardComparisonFragment } from "../../generated/graphql.ts";
import { periodLabel } from "../../ui/formats/period.ts";
import { nameOf, pick } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import type { BoardRequest } from "./board-request.ts";
import { useBoardWords } from "./words.ts";

export interface BoardFrameProps {
  readonly request: BoardRequest;
  /** What stands for the board's figures in files and prints; null until it is there. */
  readonly comparison: BoardComparisonFragment | null;
  readonly children: ReactNode;
}

/** The board's charts point at the same regions, and what leaves the board says of when its figures are. */
export function BoardFrame({ request, comparison, children }: BoardFrameProps) {
  const words = useBoardWords();
  const language = useLanguage();
  const { timeZone, nameZh, nameEn } = useInstallation();
  return (
    <AnswerFrame
      title={words.title(nameOf(request.region, language), nameOf(request.board, language))}
      place={nameOf(request.region, language)}
      period={periodLabel(request.quarter, language)}
      basis={request.basis}
      answer={comparison}
      timeZone={timeZone}
      publisher={pick(language, nameZh, nameEn)}
    >
      <LinkedCharts>{children}</LinkedCharts>
    </AnswerFrame>
  );
}
