import type { ReactNode } from "react";
import { EmptyState } from "../../../ui/components/empty-state.tsx";
import { ErrorState } from "../../../ui/components/error-state.tsx";
import { Skeleton } from "../../../ui/components/skeleton.tsx";
import { readFailure } from "../../../ui/read-failure.ts";
import type { AskedQuery } from "../sheet/sheet-query.ts";
import { useViewWords } from "../words/view-words.ts";
import { ViewFrame } from "./view-frame.tsx";
import type { ViewPlace } from "./view.ts";

/** A question of the data layer, as far as its frame needs it. */
export interface AskedQuestion {
  readonly loading: boolean;
  readonly error?: unknown;
  readonly refetch: () => Promise<unknown>;
}

export interface QuestionFrameProps {
  readonly place: ViewPlace;
  readonly title: string;
  readonly subtitle: string;
  readonly aside?: ReactNode;
  readonly queries: readonly AskedQuery[];
  readonly question: AskedQuestion;
  /** Null until there is something to draw. */
  readonly children: ReactNode;
}

const FIRST_PAINT = [{ height: 260 }] as const;

/** The frame of a view with a question of its own: its first paint, and a refusal in the reader's words. */
export function QuestionFrame({ question, children, ...frame }: QuestionFrameProps) {
  const words = useViewWords();
  const { loading, error, refetch } = question;
  if (error !== undefined && error !== null) {
    const { code } = readFailure(error);
    const told = words.refusals[code];
    if (told === undefined) return <ErrorState title={frame.title} error={error} onRetry={() => void refetch()} />;
    return (
      <ViewFrame {...frame}>
        <EmptyState sentence={told} />
      </ViewFrame>
    );
  }
  return (
    <ViewFrame {...frame} busy={loading}>
      {children ?? <Skeleton blocks={FIRST_PAINT} />}
    </ViewFrame>
  );
}
