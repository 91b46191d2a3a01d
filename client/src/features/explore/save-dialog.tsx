import { useMutation } from "@apollo/client/react";
import { useState, type FormEvent } from "react";
import { ExploreSaveDocument, ExploreSavedDocument } from "../../generated/graphql.ts";
import { Button } from "../../ui/forms/button.tsx";
import { Dialog } from "../../ui/forms/dialog.tsx";
import form from "../../ui/forms/form.module.css";
import { Message } from "../../ui/forms/message.tsx";
import { TextField } from "../../ui/forms/text-field.tsx";
import { readFailure } from "../../ui/read-failure.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { refusalSentence } from "../../session/refusal-words.ts";
import { useWords } from "../../ui/words.ts";
import type { Draft } from "./draft.ts";
import { useSavedQueries } from "./use-saved-queries.ts";
import { useExploreWords } from "./words.ts";

export interface SaveDialogProps {
  readonly draft: Draft;
  /** The name it was opened under; empty for a new one. */
  readonly name: string;
  readonly onSaved: (id: string) => void;
  readonly onClose: () => void;
}

/** Keeps the question under a name; one of the viewer's own of that name is replaced, and the dialog says so. */
export function SaveDialog({ draft, name, onSaved, onClose }: SaveDialogProps) {
  const words = useExploreWords();
  const shared = useWords();
  const language = useLanguage();
  const { queries } = useSavedQueries();
  const [typed, setTyped] = useState(name);
  const replaced = queries.find((query) => query.mine && query.name === typed.trim());
  const [open, setOpen] = useState(queries.some((query) => query.mine && query.name === name && query.shared));
  const [save, { error, loading }] = useMutation(ExploreSaveDocument, { refetchQueries: [ExploreSavedDocument], awaitRefetchQueries: true });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const variables = draft.variables.trim() === "" ? "{}" : draft.variables;
    const answer = await save({ variables: { input: { id: replaced?.id ?? null, kind: "DOCUMENT", name: typed.trim(), body: draft.document, variables, shared: open } } }).catch(() => null);
    const id = answer?.data?.saveQuery.id;
    if (id !== undefined) onSaved(id);
  };
  return (
    <Dialog title={words.save} onClose={onClose}>
      <form className={form["form"]} onSubmit={(event) => void submit(event)}>
        {error === undefined ? null : <Message kind="error" text={refusalSentence(readFailure(error), language)} />}
        <TextField label={words.saveName} name="name" value={typed} onChange={setTyped} required longest={60} first hint={replaced === undefined ? words.saveHint : words.replaces} />
        <label className={form["choice"]}>
          <input type="checkbox" checked={open} onChange={() => setOpen(!open)} />
          <span>{words.saveShared}</span>
        </label>
        <div className={form["end"]}>
          <Button onClick={onClose}>{shared.cancel}</Button>
          <Button kind="primary" submit disabled={loading || typed.trim() === ""}>
            {words.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
