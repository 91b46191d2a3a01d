import { useApolloClient } from "@apollo/client/react";
import { ApolloLink } from "@apollo/client";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Subscription } from "rxjs";
import { useLive } from "../../ui/live-context.ts";
import { readFailure, type Failure } from "../../ui/read-failure.ts";
import type { Question } from "./read-question.ts";

/** What the server said to a question. */
export interface Answer {
  readonly question: Question;
  readonly data: unknown;
  readonly errors: readonly AnswerError[];
  /** Until the answer was here. */
  readonly milliseconds: number;
}

export interface AnswerError extends Failure {
  readonly path: string;
}

export interface AnswerState {
  /** The last answer; it stays while the next is on its way. */
  readonly answer: Answer | null;
  /** Null where the last question was answered, however badly. */
  readonly failure: unknown;
  readonly busy: boolean;
}

export interface Asker extends AnswerState {
  readonly ask: (question: Question) => void;
  readonly stop: () => void;
}

/** Sends questions word by word as they were written, past the cache; a newer question gives up the one under way. */
export function useAnswer(): Asker {
  const client = useApolloClient();
  const underWay = useRef<Subscription | null>(null);
  const unanswered = useRef<Question | null>(null);
  const [state, setState] = useState<AnswerState>({ answer: null, failure: null, busy: false });
  useEffect(() => () => underWay.current?.unsubscribe(), []);

  const stop = (): void => {
    underWay.current?.unsubscribe();
    setState((before) => ({ ...before, busy: false }));
  };
  const ask = (question: Question): void => {
    underWay.current?.unsubscribe();
    unanswered.current = question;
    const began = performance.now();
    const answered = (data: unknown, errors: readonly AnswerError[]): void =>
      setState({ answer: { question, data, errors, milliseconds: Math.round(performance.now() - began) }, failure: null, busy: false });
    setState((before) => ({ ...before, failure: null, busy: true }));
    underWay.current = ApolloLink.execute(client.link, { query: question.document, variables: question.variables }, { client }).subscribe({
      next: (result) => answered("data" in result ? (result.data ?? null) : null, "errors" in result ? (result.errors ?? []).map(readError) : []),
      error: (failure: unknown) => {
        const errors = errorsOfRefusal(failure);
        if (errors.length > 0) answered(null, errors);
        else setState((before) => ({ ...before, failure, busy: false }));
      },
    });
  };
  // A question that nobody answered is asked once more when somebody does.
  const { lostSince } = useLive();
  const askAgain = useEffectEvent(() => {
    if (unanswered.current !== null && state.failure !== null && readFailure(state.failure).kind === "network") ask(unanswered.current);
  });
  useEffect(() => {
    if (lostSince === null) askAgain();
  }, [lostSince]);

  return { ...state, ask, stop };
}

function readError(error: { readonly message: string; readonly path?: readonly (string | number)[] | undefined; readonly extensions?: Readonly<Record<string, unknown>> | undefined }): AnswerError {
  return { ...readFailure({ errors: [error] }), path: (error.path ?? []).join(".") };
}

/** A question that was refused as a whole comes with a status and its errors in the body. */
function errorsOfRefusal(failure: unknown): AnswerError[] {
  if (!(failure instanceof Error) || !("bodyText" in failure) || typeof failure.bodyText !== "string") return [];
  try {
    const { errors } = JSON.parse(failure.bodyText) as { errors?: unknown };
    return Array.isArray(errors) ? errors.map((one) => readError(one as Parameters<typeof readError>[0])) : [];
  } catch {
    return [];
  }
}
