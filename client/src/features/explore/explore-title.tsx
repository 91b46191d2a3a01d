import { useNavigate } from "@tanstack/react-router";
import { Select } from "antd";
import { useInstallation } from "../../filters/installation.ts";
import { AsOf } from "../../ui/components/as-of.tsx";
import { CaretIcon } from "../../ui/components/icons.tsx";
import { SyntheticBadge } from "../../ui/components/synthetic-badge.tsx";
import { Button } from "../../ui/forms/button.tsx";
import { nameOf } from "../../ui/language.ts";
import { PHONE, useMediaQuery } from "../../ui/media-query.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { answerTables } from "./answer-tables.ts";
import { EXAMPLES } from "./examples.ts";
import styles from "./explore.module.css";
import type { OpenedQuestion } from "./opened-question.ts";
import { ShareButton } from "./share-button.tsx";
import type { Answer } from "./use-answer.ts";
import { useExploreWords } from "./words.ts";

export interface ExploreTitleProps {
  readonly opened: OpenedQuestion;
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
export function ExploreTitle({ opened, edited, busy, ready, onRun, onStop, address, answer }: ExploreTitleProps) {
  const words = useExploreWords();
  const language = useLanguage();
  const phone = useMediaQuery(PHONE);
  const { timeZone } = useInstallation();
  const navigate = useNavigate({ from: "/explore" });
  const facts = answerTables(answer?.data).map((table) => table.facts);
  const asOf = facts.find((one) => one.asOf !== "")?.asOf;
  return (
    <div className={styles["row"]}>
      <h1 className={phone ? "visually-hidden" : styles["title"]}>{words.title}</h1>
      <Select<string>
        aria-label={words.example}
        className={styles["ready"] ?? ""}
        suffixIcon={<CaretIcon />}
        popupMatchSelectWidth={false}
        value={opened.kind === "example" && !edited ? opened.id : "own"}
        onChange={(id) => void navigate({ search: (previous) => ({ ...previous, query: undefined, variables: undefined, saved: undefined, example: id }) })}
        options={[
          ...(opened.kind === "example" && !edited ? [] : [{ value: "own", label: words.own, disabled: true }]),
          { label: words.examples, options: EXAMPLES.map((example) => ({ value: example.id, label: nameOf(example, language) })) },
        ]}
      />
      <div className={styles["end"]}>
        {asOf === undefined || phone ? null : <AsOf moment={asOf} timeZone={timeZone} />}
        {facts.some(({ synthetic }) => synthetic) ? <SyntheticBadge /> : null}
        <ShareButton address={address} />
        {busy ? (
          <Button onClick={onStop}>{words.stop}</Button>
        ) : (
          <Button kind="primary" disabled={!ready} onClick={onRun}>
            {words.run} {phone ? null : <kbd className={styles["keys"]}>Ctrl ↵</kbd>}
          </Button>
        )}
      </div>
    </div>
  );
}
