import { useMutation } from "@apollo/client/react";
import { Link, useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { SignInDocument, type EntranceQuery } from "../../generated/graphql.ts";
import { refusalSentence } from "../../session/refusal-words.ts";
import { useSession } from "../../session/session-context.ts";
import { Button } from "../../ui/forms/button.tsx";
import form from "../../ui/forms/form.module.css";
import { Message } from "../../ui/forms/message.tsx";
import { PasswordField } from "../../ui/forms/password-field.tsx";
import { TextField } from "../../ui/forms/text-field.tsx";
import { useLanguage } from "../../ui/preferences.ts";
import { readFailure } from "../../ui/read-failure.ts";
import { OfferedAccounts } from "./offered-accounts.tsx";
import { useSignInWords } from "./words.ts";

export interface SignInFormProps {
  readonly entrance: EntranceQuery["entrance"];
  /** A path of this site. */
  readonly back: string;
}

/** Name and password; what is wrong stands above the button, in one sentence for every reason. */
export function SignInForm({ entrance, back }: SignInFormProps) {
  const words = useSignInWords();
  const language = useLanguage();
  const router = useRouter();
  const { enter } = useSession();
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [signIn, { loading, error }] = useMutation(SignInDocument, {
    onCompleted: () => {
      enter();
      router.history.replace(back);
    },
    onError: () => setPassword(""),
  });
  const failure = error === undefined ? null : readFailure(error);

  return (
    <>
      <form
        className={form["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          void signIn({ variables: { name, password } });
        }}
      >
        <TextField label={words.name} name="username" autoComplete="username" value={name} onChange={setName} longest={200} required first />
        <PasswordField label={words.password} name="password" autoComplete="current-password" value={password} onChange={setPassword} />
        {entrance.setUpNeeded ? <Message kind="note" text={words.setUp} /> : null}
        {failure === null || loading ? null : <Message kind="error" text={refusalSentence(failure, language)} />}
        <Button kind="primary" submit wide disabled={loading}>
          {loading ? words.busy : words.submit}
        </Button>
        <p className={form["hint"]}>
          {entrance.publicReading ? (
            <Link to="/board/{-$region}" params={{ region: undefined }} search={{}}>
              {words.readAired}
            </Link>
          ) : words.forgotten}
        </p>
      </form>
      {entrance.demonstrationAccounts.length === 0 ? null : (
        <OfferedAccounts accounts={entrance.demonstrationAccounts} busy={loading} onChoose={(account) => void signIn({ variables: { name: account.name, password: account.password } })} />
      )}
    </>
  );
}
