import { useState, type FormEvent } from "react";
import type { SavedViewFragment } from "../../generated/graphql.ts";
import { Button } from "../../ui/forms/button.tsx";
import form from "../../ui/forms/form.module.css";
import { Message } from "../../ui/forms/message.tsx";
import { TextField } from "../../ui/forms/text-field.tsx";
import { useWords } from "../../ui/words.ts";
import { useKeepView } from "./use-keep-view.ts";
import { LONGEST_NAME } from "./view-bounds.ts";
import { useSavedViewsWords } from "./words.ts";

/** Another name for a view, and whether others may use it; what it shows stays. */
export function RenameForm({ view, onDone }: { readonly view: SavedViewFragment; readonly onDone: () => void }) {
  const words = useSavedViewsWords();
  const shared = useWords();
  const [name, setName] = useState(view.name);
  const [open, setOpen] = useState(view.shared);
  const { keep, busy, refusal } = useKeepView();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await keep({ id: view.id, name: name.trim(), body: view.body, shared: open })) onDone();
  };
  return (
    <form className={form["form"]} aria-label={words.renameOf(view.name)} onSubmit={(event) => void submit(event)}>
      {refusal === "" ? null : <Message kind="error" text={refusal} />}
      <TextField label={words.name} name="new-name" value={name} onChange={setName} required longest={LONGEST_NAME} first />
      <label className={form["choice"]}>
        <input type="checkbox" checked={open} onChange={() => setOpen(!open)} />
        <span>{words.shared}</span>
      </label>
      <div className={form["end"]}>
        <Button onClick={onDone}>{shared.cancel}</Button>
        <Button kind="primary" submit disabled={busy || name.trim() === ""}>
          {words.keep}
        </Button>
      </div>
    </form>
  );
}
