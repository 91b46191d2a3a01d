import type { ReactNode } from "react";
import { EmptyState } from "../../../ui/components/empty-state.tsx";
import { ErrorState } from "../../../ui/components/error-state.tsx";
import { Skeleton } from "../../../ui/components/skeleton.tsx";
import textLink from "../../../ui/components/text-link.module.css";
import { readFailure } from "../../../ui/read-failure.ts";
import type { AskedQuery } from "../sheet/sheet-query.ts";
import { useViewWords } from "../words/view-words.ts";
import { ViewFrame } from "./view-frame.tsx";
import { useCompareNavigation } from "../address/use-compare-navigation.ts";
import type { EventsNoteProps } from "../../../filters/events/events-note.tsx";
import type { Misfit, ViewPlace } from "./view.ts";

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
  readonly period?: string;
  /** True where there is a drawing that has a table twin. */
  readonly twin: boolean;
  readonly aside?: ReactNode;
  readonly events?: EventsNoteProps | undefined;
  readonly queries: readonly AskedQuery[];
  readonly question: AskedQuestion;
  /** By the code of a refusal a change of the address that lets the question be answered. */
  readonly remedies?: Readonly<Record<string, Misfit["remedy"]>>;
  /** Null until there is something to draw. */
  readonly children: ReactNode;
}

const FIRST_PAINT = [{ height: 260 }] as const;

/** The frame of a view with a question of its own: its first paint, and a refusal in the reader's words. */
export function QuestionFrame({ question, remedies, children, ...frame }: QuestionFrameProps) {
  const words = useViewWords();
  const change = useCompareNavigation();
  const { loading, error, refetch } = question;
  if (error !== undefined && error !== null) {
    const { code } = readFailure(error);
    const told = words.refusals[code];
    const remedy = remedies?.[code] ?? null;
    if (told === undefined) return <ErrorState title={frame.title} error={error} onRetry={() => void refetch()} />;
    return (
      <ViewFrame {...frame}>
        <EmptyState
          sentence={told}
          action={remedy === null ? undefined : (
            <button type="button" className={textLink["finger"]} onClick={() => change(remedy.search)}>
              {remedy.label}
            </button>
          )}
        />
      </ViewFrame>
    );
  }
  return (
    <ViewFrame {...frame} busy={loading}>
      {children ?? <Skeleton blocks={FIRST_PAINT} />}
    </ViewFrame>
  );
}
