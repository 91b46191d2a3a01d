import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import { AdministrationAccountsDocument, CreateAccountDocument, type Role } from "../../../generated/graphql.ts";
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
import { ShownPassword } from "./shown-password.tsx";
import { regionFor } from "./suitable-regions.ts";

/** Who, as what, where; then the password that was made up. */
export function NewAccountDialog({ home, onClose }: { readonly home: string; readonly onClose: () => void }) {
  const words = useAccountsWords();
  const shared = useWords();
  const language = useLanguage();
  const regions = useGivableRegions(home);
  const [name, setName] = useState("");
  const [displayName, setDisplayName] = useState("");
  const [chosen, setChosen] = useState<{ readonly role: Role; readonly region: string }>({ role: "TOWN", region: "" });
  const [create, { loading, error, data }] = useMutation(CreateAccountDocument, { refetchQueries: [AdministrationAccountsDocument], onError: () => {} });
  if (data !== undefined && data !== null) {
    const { account, password } = data.createAccount;
    return <ShownPassword title={words.newAccount} note={words.made(account.name)} password={password} onClose={onClose} />;
  }
  const { role } = chosen;
  const region = regionFor(role, chosen.region, regions);
  return (
    <Dialog title={words.newAccount} onClose={onClose}>
      <form
        className={form["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          void create({ variables: { input: { name, displayName, role, region } } });
        }}
      >
        <TextField label={words.name} name="account-name" value={name} onChange={setName} hint={words.nameHint} longest={32} required first />
        <TextField label={words.displayName} name="display-name" value={displayName} onChange={setDisplayName} hint={words.displayNameHint} longest={60} required />
        <RoleAndRegion regions={regions} role={role} region={region} onChange={(nextRole, nextRegion) => setChosen({ role: nextRole, region: nextRegion })} />
        {error === undefined || loading ? null : <Message kind="error" text={refusalSentence(readFailure(error), language)} />}
        <div className={form["end"]}>
          <Button onClick={onClose}>{shared.cancel}</Button>
          <Button kind="primary" submit disabled={loading || region === ""}>
            {words.create}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
