import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import { ChangeAccountDocument, type AdministeredAccountFragment } from "../../../generated/graphql.ts";
import { refusalSentence } from "../../../session/refusal-words.ts";
import { Button } from "../../../ui/forms/button.tsx";
import { Dialog } from "../../../ui/forms/dialog.tsx";
import form from "../../../ui/forms/form.module.css";
import { Message } from "../../../ui/forms/message.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { useLanguage } from "../../../ui/preferences.ts";
import { readFailure } from "../../../ui/read-failure.ts";
import { useWords } from "../../../ui/words.ts";
import { useAccountsWords } from "./accounts-words.ts";
import { RoleAndRegion, useGivableRegions } from "./role-and-region.tsx";
import { regionFor } from "./suitable-regions.ts";

export interface ChangeAccountDialogProps {
  readonly account: AdministeredAccountFragment;
  readonly home: string;
  readonly onClose: () => void;
}

/** Another name to show, role or region. */
export function ChangeAccountDialog({ account, home, onClose }: ChangeAccountDialogProps) {
  const words = useAccountsWords();
  const shared = useWords();
  const language = useLanguage();
  const regions = useGivableRegions(home);
  const [displayName, setDisplayName] = useState(account.displayName);
  const [chosen, setChosen] = useState({ role: account.role, region: account.region.code });
  const [change, { loading, error }] = useMutation(ChangeAccountDocument, { onCompleted: onClose, onError: () => {} });
  const { role } = chosen;
  const region = regionFor(role, chosen.region, regions);
  const rights = role !== account.role || region !== account.region.code;
  return (
    <Dialog title={words.changeNamed(account.name)} onClose={onClose}>
      <form
        className={form["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          void change({ variables: { name: account.name, change: { displayName, ...(rights ? { role, region } : {}) } } });
        }}
      >
        <TextField label={words.displayName} name="display-name" value={displayName} onChange={setDisplayName} hint={words.displayNameHint} longest={60} required first />
        <RoleAndRegion regions={regions} role={role} region={region} onChange={(nextRole, nextRegion) => setChosen({ role: nextRole, region: nextRegion })} />
        {rights && region !== "" ? <Message kind="note" text={words.rightsNote} /> : null}
        {error === undefined || loading ? null : <Message kind="error" text={refusalSentence(readFailure(error), language)} />}
        <div className={form["end"]}>
          <Button onClick={onClose}>{shared.cancel}</Button>
          <Button kind="primary" submit disabled={loading || region === ""}>
            {words.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
