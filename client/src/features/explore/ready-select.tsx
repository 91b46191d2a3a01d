import { useNavigate } from "@tanstack/react-router";
import { Select } from "antd";
import { CaretIcon } from "../../ui/components/icons.tsx";
import { namedList } from "../../ui/components/named-list.tsx";
import { nameOf } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { EXAMPLES } from "./examples.ts";
import styles from "./explore.module.css";
import type { OpenedQuestion } from "./opened-question.ts";
import { useSavedQueries, type SavedQuery } from "./use-saved-queries.ts";
import { useExploreWords } from "./words.ts";

/** The ready questions: built-in examples, the viewer's own, and what others share. */
export function ReadySelect({ opened, edited }: { readonly opened: OpenedQuestion; readonly edited: boolean }) {
  const words = useExploreWords();
  const language = useLanguage();
  const navigate = useNavigate({ from: "/explore" });
  const { queries } = useSavedQueries();
  const value = edited || opened.kind === "handed" ? "own" : `${opened.kind} ${opened.id}`;
  const group = (label: string, of: readonly SavedQuery[]) => (of.length === 0 ? [] : [{ label, options: of.map(({ id, name, owner, mine }) => ({ value: `saved ${id}`, label: mine ? name : words.by(name, owner) })) }]);
  const choose = (chosen: string): void => {
    const [kind, id = ""] = chosen.split(" ");
    void navigate({ search: (previous) => ({ ...previous, query: undefined, variables: undefined, example: kind === "example" ? id : undefined, saved: kind === "saved" ? id : undefined }) });
  };
  return (
    <Select<string>
      aria-label={words.example}
      className={styles["ready"] ?? ""}
      suffixIcon={<CaretIcon />}
      popupMatchSelectWidth={false}
      popupRender={namedList(words.example)}
      value={value}
      onChange={choose}
      options={[
        ...(value === "own" ? [{ value: "own", label: edited && opened.kind !== "handed" ? words.edited(opened.name(language)) : words.own, disabled: true }] : []),
        ...group(words.saved, queries.filter(({ mine }) => mine)),
        ...group(words.sharedByOthers, queries.filter(({ mine }) => !mine)),
        { label: words.examples, options: EXAMPLES.map((example) => ({ value: `example ${example.id}`, label: nameOf(example, language) })) },
      ]}
    />
  );
}
