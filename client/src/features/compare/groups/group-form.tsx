import { useMutation } from "@apollo/client/react";
import { useState, type FormEvent } from "react";
import { CompareGroupsDocument, SaveGroupDocument, type CompareGroupFragment } from "../../../generated/graphql.ts";
import { refusalSentence } from "../../../session/refusal-words.ts";
import { Button } from "../../../ui/forms/button.tsx";
import form from "../../../ui/forms/form.module.css";
import { Message } from "../../../ui/forms/message.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { useLanguage } from "../../../ui/preferences.ts";
import { readFailure } from "../../../ui/read-failure.ts";
import { useWords } from "../../../ui/words.ts";
import { useGroupsWords } from "./groups-words.ts";
import { MemberChoice } from "./member-choice.tsx";
import type { Candidate } from "./member-list.ts";

/** Most characters of a group's name, as the contract has it. */
const LONGEST_NAME = 60;

export interface GroupFormProps {
  /** The group that is changed; null for a new one. */
  readonly group: CompareGroupFragment | null;
  /** What a new group begins with: the regions that are compared. */
  readonly members: readonly string[];
  readonly candidates: readonly Candidate[];
  readonly onSaved: (id: string) => void;
  readonly onClose: () => void;
}

/** A group's name, its regions, and whether others may use it. */
export function GroupForm({ group, members, candidates, onSaved, onClose }: GroupFormProps) {
  const words = useGroupsWords();
  const shared = useWords();
  const language = useLanguage();
  const [name, setName] = useState(group?.name ?? "");
  const [open, setOpen] = useState(group?.shared ?? false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(group?.regions ?? members));
  const [save, { error, loading }] = useMutation(SaveGroupDocument, { refetchQueries: [CompareGroupsDocument], awaitRefetchQueries: true });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    // In official order; a member that this page cannot list stays in the group.
    const known = candidates.map(({ code }) => code);
    const regions = [...known.filter((code) => chosen.has(code)), ...[...chosen].filter((code) => !known.includes(code))];
    const answer = await save({ variables: { input: { id: group?.id ?? null, name: name.trim(), regions, shared: open } } }).catch(() => null);
    const id = answer?.data?.saveRegionGroup.id;
    if (id !== undefined) onSaved(id);
  };
  return (
    <form className={form["form"]} aria-label={group === null ? words.make : words.editOf(group.name)} onSubmit={(event) => void submit(event)}>
      {error === undefined ? null : <Message kind="error" text={refusalSentence(readFailure(error), language)} />}
      <TextField label={words.name} name="group-name" value={name} onChange={setName} required longest={LONGEST_NAME} first />
      <MemberChoice candidates={candidates} chosen={chosen} onChange={setChosen} />
      <label className={form["choice"]}>
        <input type="checkbox" checked={open} onChange={() => setOpen(!open)} />
        <span>{words.shared}</span>
      </label>
      <div className={form["end"]}>
        <Button onClick={onClose}>{shared.cancel}</Button>
        <Button kind="primary" submit disabled={loading || name.trim() === "" || chosen.size === 0}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}
