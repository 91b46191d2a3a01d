import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import { useInstallation } from "../../filters/installation.ts";
import { latestQuarter } from "../../filters/quarters.ts";
import { AccountTokensDocument, CreateTokenDocument, type TokenScope } from "../../generated/graphql.ts";
import { screenAddress } from "../../session/screen-token.ts";
import { refusalSentence } from "../../session/refusal-words.ts";
import { useViewer } from "../../session/viewer.ts";
import { Button } from "../../ui/forms/button.tsx";
import { Dialog } from "../../ui/forms/dialog.tsx";
import form from "../../ui/forms/form.module.css";
import { Message } from "../../ui/forms/message.tsx";
import { CodeText, SecretText } from "../../ui/forms/secret-text.tsx";
import { TextField } from "../../ui/forms/text-field.tsx";
import { useLanguage } from "../../ui/preferences.ts";
import { readFailure } from "../../ui/read-failure.ts";
import styles from "./account.module.css";
import { exampleCall } from "./example-call.ts";
import { offeredScopes } from "./token-scopes.ts";
import { useAccountWords } from "./words.ts";

const LONGEST_DAYS = 366;
const QUARTER_DAYS = "90";

/** Name, scopes and days of a new token; then its secret, this once. */
export function NewTokenDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useAccountWords();
  const language = useLanguage();
  const offered = offeredScopes(useViewer());
  const [name, setName] = useState("");
  const [scopes, setScopes] = useState<readonly TokenScope[]>(["BOARD"]);
  const [days, setDays] = useState(QUARTER_DAYS);
  const [create, { loading, error, data }] = useMutation(CreateTokenDocument, { refetchQueries: [AccountTokensDocument], onError: () => {} });
  if (data !== undefined && data !== null) return <MadeToken secret={data.createToken.secret} onClose={onClose} />;
  const sentence = scopes.length === 0 ? words.noScope : error === undefined ? null : refusalSentence(readFailure(error), language);
  return (
    <Dialog title={words.newToken} onClose={onClose}>
      <form
        className={form["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          void create({ variables: { name, scopes: [...scopes], days: Number(days) } });
        }}
      >
        <TextField label={words.tokenName} name="token-name" value={name} onChange={setName} hint={words.tokenNameHint} longest={60} required first />
        <fieldset className={form["choices"]}>
          <legend>{words.scopes}</legend>
          {offered.map((scope) => (
            <label key={scope} className={form["choice"]}>
              <input type="checkbox" checked={scopes.includes(scope)} onChange={(event) => setScopes(event.target.checked ? [...scopes, scope] : scopes.filter((one) => one !== scope))} />
              <span>
                {words.scopeNames[scope]} <small>{words.scopeNotes[scope]}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <TextField label={words.days} name="days" type="number" least={1} most={LONGEST_DAYS} value={days} onChange={setDays} required />
        {sentence === null || loading ? null : <Message kind="error" text={sentence} />}
        <div className={form["end"]}>
          <Button kind="primary" submit disabled={loading || scopes.length === 0}>
            {words.create}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function MadeToken({ secret, onClose }: { readonly secret: string; readonly onClose: () => void }) {
  const words = useAccountWords();
  const { quarters } = useInstallation();
  const period = (latestQuarter(quarters, "approved") ?? quarters.at(-1))?.id ?? "";
  return (
    <Dialog title={words.secret} onClose={onClose}>
      <div className={form["form"]}>
        <Message kind="note" text={words.made} />
        <SecretText label={words.secret} text={secret} />
        <div>
          <p className={styles["label"]}>{words.screen}</p>
          <CodeText text={screenAddress(window.location.origin, secret)} />
          <p className={form["hint"]}>{words.screenNote}</p>
        </div>
        <div>
          <p className={styles["label"]}>{words.example}</p>
          <CodeText text={exampleCall(window.location.origin, secret, period)} />
        </div>
        <div className={form["end"]}>
          <Button kind="primary" onClick={onClose}>
            {words.done}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
