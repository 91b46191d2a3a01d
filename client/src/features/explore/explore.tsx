import { useNavigate, useSearch } from "@tanstack/react-router";
import { Suspense, useEffect, useEffectEvent, useRef, useState } from "react";
import { openQuerySearch, type OpenQuerySearch } from "../../filters/open-query.ts";
import { UnreadNote } from "../../filters/address/unread-note.tsx";
import { Skeleton } from "../../ui/components/skeleton.tsx";
import { AnswerPanels } from "./answer-panels.tsx";
import { parseExploreSearch } from "./explore-search.ts";
import styles from "./explore.module.css";
import type { DraftReader } from "./draft.ts";
import { ExploreTitle } from "./explore-title.tsx";
import { openedQuestion } from "./opened-question.ts";
import { isFault, readQuestion } from "./read-question.ts";
import { useAnswer } from "./use-answer.ts";
import { unreadQuestion } from "./unread-question.ts";
import { useSavedQueries } from "./use-saved-queries.ts";
import { useExamplePlace } from "./use-example-place.ts";
import { lazyPart } from "../../ui/load-part.ts";

/** The editor with its languages is the heaviest part of the page, and whoever may not write questions never needs it. */
const QuestionPanel = lazyPart(async () => import("./question-panel.tsx"));

const EDITOR = [{ height: 36 }, { height: 420 }, { height: 120 }] as const;

/** Question at the left, answer at the right; the address holds the question that was last run. */
export function Explore() {
  const search = parseExploreSearch(useSearch({ from: "/explore" }));
  const navigate = useNavigate({ from: "/explore" });
  const place = useExamplePlace();
  const { ask, stop, ...state } = useAnswer();
  const { queries, loading } = useSavedQueries();
  // Until it is known which question that is, nothing is asked.
  const opened = openedQuestion(search, search.saved !== undefined && loading ? null : place, queries);
  const key = JSON.stringify([opened.document, opened.variables]);
  const [draft, setDraft] = useState({ key, document: opened.document, variables: opened.variables });
  // Another address stands for another question: what was typed since belongs to the one before.
  if (draft.key !== key) setDraft({ key, document: opened.document, variables: opened.variables });

  const askOpened = useEffectEvent((document: string, variables: string) => {
    const question = readQuestion(document, variables);
    if (!isFault(question)) ask(question);
  });
  useEffect(() => askOpened(opened.document, opened.variables), [opened.document, opened.variables]);

  const reader = useRef<DraftReader>(null);
  const question = readQuestion(draft.document, draft.variables);
  const run = (): void => {
    const now = reader.current?.read() ?? draft;
    const asked = readQuestion(now.document, now.variables);
    if (isFault(asked)) return;
    const address = openQuerySearch(asked.text, asked.variables);
    const again = openedQuestion({ query: asked.text, variables: JSON.stringify(asked.variables) }, null);
    if (address === null || JSON.stringify([again.document, again.variables]) === key) ask(asked);
    else void navigate({ search: (previous) => ({ ...previous, example: undefined, saved: undefined, ...address }), resetScroll: false });
  };

  return (
    <>
      <UnreadNote unread={unreadQuestion(search, loading ? null : queries)} />
      <ExploreTitle
        opened={opened}
        draft={draft}
        edited={draft.document !== opened.document || draft.variables !== opened.variables}
        busy={state.busy}
        ready={!isFault(question)}
        onRun={run}
        onStop={stop}
        address={() => linkOf(isFault(question) ? null : openQuerySearch(question.text, question.variables))}
        answer={state.answer}
      />
      <div
        className={styles["page"]}
        onKeyDownCapture={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          event.stopPropagation();
          run();
        }}
      >
        <Suspense fallback={<Skeleton blocks={EDITOR} />}>
          <QuestionPanel opened={opened} draft={draft} place={place} fault={isFault(question) ? question : null} reader={reader} onDraft={(part) => setDraft((before) => ({ ...before, ...part }))} />
        </Suspense>
        <AnswerPanels state={state} onRetry={run} />
      </div>
    </>
  );
}

/** The whole address of a question; null where it is too long for one. */
function linkOf(search: OpenQuerySearch | null): string | null {
  if (search === null) return null;
  const parameters = new URLSearchParams({ query: search.query ?? "", ...(search.variables === undefined ? {} : { variables: search.variables }) });
  return `${window.location.origin}/explore?${parameters.toString()}`;
}
