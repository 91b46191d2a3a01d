import { ChartFootnote } from "../../../charts/chart-note.tsx";
import { useLanguage } from "../../../ui/preferences.ts";
import { useViewWords } from "../words/view-words.ts";
import type { Drawn } from "./drawn-among.ts";
import { nounOf } from "./sentence-context.ts";

export interface OtherLevelProps extends Pick<Drawn, "leftOut"> {
  /** What the drawn ones are called. */
  readonly noun: string;
}

/** Which of the chosen regions have no place in a view of one level; nothing where all have. */
export function OtherLevel({ leftOut, noun }: OtherLevelProps) {
  const words = useViewWords();
  const language = useLanguage();
  if (leftOut.length === 0) return null;
  return <ChartFootnote>{words.otherLevel(nounOf(leftOut, language).many, noun)}</ChartFootnote>;
}
