import { useState, type FormEvent } from "react";
import type { SavedViewFragment } from "../../generated/graphql.ts";
import { Button } from "../../ui/forms/button.tsx";
import form from "../../ui/forms/form.module.css";
import { Message } from "../../ui/forms/message.tsx";
import { TextField } from "../../ui/forms/text-field.tsx";
import { useKeepView } from "./use-keep-view.ts";
import { suggestedName } from "./view-address.ts";
import { LONGEST_NAME } from "./view-bounds.ts";
import { useSavedViewsWords } from "./words.ts";

export interface SaveFormProps {
  /** Of the page behind the dialog. */
  readonly address: string;
  readonly own: readonly SavedViewFragment[];
}

/** Keeps the page behind the dialog under a name; one of the viewer's own of that name is replaced, and the form says so. */
export function SaveForm({ address, own }: SaveFormProps) {
  const words = useSavedViewsWords();
  const kept = own.find(({ body }) => body === address);
  const [name, setName] = useState(() => kept?.name ?? suggestedName(document.title, LONGEST_NAME));
  const [shared, setShared] = useState(kept?.shared ?? false);
  const [done, setDone] = useState("");
  const { keep, busy, refusal } = useKeepView();
  const chosen = name.trim();
  const replaced = own.find((view) => view.name === chosen);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setDone("");
    if (await keep({ id: replaced?.id ?? null, name: chosen, body: address, shared })) setDone(chosen);
  };
  return (
    <form className={form["form"]} onSubmit={(event) => void submit(event)}>
      {refusal !== "" ? <Message kind="error" text={refusal} /> : done !== "" ? <Message kind="note" text={words.saved(done)} /> : null}
      <TextField label={words.name} name="view-name" value={name} onChange={setName} required longest={LONGEST_NAME} first hint={replaced === undefined || done === chosen ? words.nameHint : words.replaces} />
      <label className={form["choice"]}>
        <input type="checkbox" checked={shared} onChange={() => setShared(!shared)} />
        <span>{words.shared}</span>
      </label>
      <div className={form["end"]}>
        <Button kind="primary" submit disabled={busy || chosen === ""}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}
