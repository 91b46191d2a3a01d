import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useInstallation } from "../../filters/installation.ts";
import { AsOf } from "../../ui/components/as-of.tsx";
import { SyntheticBadge } from "../../ui/components/synthetic-badge.tsx";
import { Button } from "../../ui/forms/button.tsx";
import { PHONE, useMediaQuery } from "../../ui/media-query.ts";
import { answerTables } from "./answer-tables.ts";
import styles from "./explore.module.css";
import type { Draft } from "./draft.ts";
import type { OpenedQuestion } from "./opened-question.ts";
import { ReadySelect } from "./ready-select.tsx";
import { RemoveButton } from "./remove-button.tsx";
import { SaveDialog } from "./save-dialog.tsx";
import { ShareButton } from "./share-button.tsx";
import type { Answer } from "./use-answer.ts";
import { syntheticNames } from "./synthetic-names.ts";
import { useSavedQueries } from "./use-saved-queries.ts";
import { useExploreWords } from "./words.ts";

export interface ExploreTitleProps {
  readonly opened: OpenedQuestion;
  readonly draft: Draft;
  readonly edited: boolean;
  readonly busy: boolean;
  readonly ready: boolean;
  readonly onRun: () => void;
  readonly onStop: () => void;
  /** The address of what stands in the editors; null where it is too long. */
  readonly address: () => string | null;
  readonly answer: Answer | null;
}

/** The page's name, the ready questions, and what is done with the one in the editors. */
export function ExploreTitle({ opened, draft, edited, busy, ready, onRun, onStop, address, answer }: ExploreTitleProps) {
  const words = useExploreWords();
  const phone = useMediaQuery(PHONE);
  const { timeZone } = useInstallation();
  const navigate = useNavigate({ from: "/explore" });
  const [saving, setSaving] = useState(false);
  const removable = useSavedQueries().queries.find(({ id, mine }) => mine && opened.kind === "saved" && id === opened.id);
  const facts = answer === null ? [] : answerTables(answer.data, syntheticNames(answer.question.document)).map((table) => table.facts);
  const asOf = facts.find((one) => one.asOf !== "")?.asOf;
  return (
    <div className={styles["row"]}>
      <h1 className={phone ? "visually-hidden" : styles["title"]}>{words.title}</h1>
      <ReadySelect opened={opened} edited={edited} />
      {removable === undefined ? null : <RemoveButton query={removable} />}
      <div className={styles["end"]}>
        {asOf === undefined || phone ? null : <AsOf moment={asOf} timeZone={timeZone} />}
        {facts.some(({ synthetic }) => synthetic) ? <SyntheticBadge /> : null}
        <ShareButton address={address} />
        <Button disabled={!ready} onClick={() => setSaving(true)}>
          {words.save}
        </Button>
        {busy ? (
          <Button onClick={onStop}>{words.stop}</Button>
        ) : (
          <Button kind="primary" disabled={!ready} onClick={onRun}>
            {words.run} {phone ? null : <kbd className={styles["keys"]}>Ctrl ↵</kbd>}
          </Button>
        )}
      </div>
      {saving ? (
        <SaveDialog
          draft={draft}
          name={removable?.name ?? ""}
          onClose={() => setSaving(false)}
          onSaved={(id) => {
            setSaving(false);
            void navigate({ search: (previous) => ({ ...previous, query: undefined, variables: undefined, example: undefined, saved: id }), resetScroll: false });
          }}
        />
      ) : null}
    </div>
  );
}
