import { useState, type RefObject } from "react";
import { Segments } from "../../ui/components/segments.tsx";
import { Button } from "../../ui/forms/button.tsx";
import { useLanguage } from "../../ui/preferences.ts";
import type { Draft, DraftReader, Tab } from "./draft.ts";
import { Editors } from "./editors.tsx";
import type { ExamplePlace } from "./examples.ts";
import styles from "./explore.module.css";
import { faultSentence } from "./fault-sentence.ts";
import { tidied, type OpenedQuestion } from "./opened-question.ts";
import type { QuestionFault } from "./read-question.ts";
import { SelectionRow } from "./selection-row.tsx";
import { useSchema } from "./use-schema.ts";
import { useExploreWords } from "./words.ts";

export interface QuestionPanelProps {
  readonly opened: OpenedQuestion;
  readonly draft: Draft;
  readonly place: ExamplePlace | null;
  readonly fault: QuestionFault | null;
  readonly onDraft: (part: Partial<Draft>) => void;
  readonly reader: RefObject<DraftReader | null>;
}

/** The text of the question, its variables, and two ways to learn its words: fields to tick, and the contract's own texts. */
export default function QuestionPanel({ opened, draft, place, fault, onDraft, reader }: QuestionPanelProps) {
  const words = useExploreWords();
  const language = useLanguage();
  const [tab, setTab] = useState<Tab>("query");
  // What the page itself puts into the editors, apart from what is typed there.
  const [put, setPut] = useState({ document: opened.document, variables: opened.variables, of: opened });
  if (put.of.document !== opened.document || put.of.variables !== opened.variables) setPut({ document: opened.document, variables: opened.variables, of: opened });
  const write = (part: Partial<Draft>): void => {
    setPut((before) => ({ ...before, ...draft, ...part }));
    onDraft(part);
  };
  const { schema, failed } = useSchema();
  return (
    <section className={styles["question"]} aria-label={words.panel}>
      <div className={styles["tabs"]}>
        <Segments small label={words.panel} value={tab} onChange={setTab} options={(["query", "fields", "docs"] as const).map((value) => ({ value, label: words[value] }))} />
        <span className={styles["quiet"]}>{failed ? words.schemaFailed : schema === null ? words.schemaLoading : ""}</span>
        {tab !== "query" ? null : (
          <Button kind="link" onClick={() => write({ document: tidied(draft.document) })}>
            {words.prettify}
          </Button>
        )}
      </div>
      <Editors tab={tab} schema={schema} document={put.document} variables={put.variables} onDraft={onDraft} draft={draft.document} onWrite={(document) => write({ document })} reader={reader} />
      {place === null ? null : <SelectionRow place={place} variables={draft.variables} onVariables={(variables) => write({ variables })} />}
      <p className={styles["fault"]} aria-live="polite">
        {fault === null ? "" : faultSentence(fault, language)}
      </p>
    </section>
  );
}
