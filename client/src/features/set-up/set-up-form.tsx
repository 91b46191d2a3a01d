import { useMutation } from "@apollo/client/react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { SetUpDocument } from "../../generated/graphql.ts";
import { refusalSentence } from "../../session/refusal-words.ts";
import { useSession } from "../../session/session-context.ts";
import { Button } from "../../ui/forms/button.tsx";
import form from "../../ui/forms/form.module.css";
import { Message } from "../../ui/forms/message.tsx";
import { PasswordField } from "../../ui/forms/password-field.tsx";
import { TextField } from "../../ui/forms/text-field.tsx";
import { useLanguage } from "../../ui/preferences.ts";
import { readFailure } from "../../ui/read-failure.ts";
import { useSetUpWords } from "./words.ts";

export function SetUpForm({ code }: { readonly code: string }) {
  const words = useSetUpWords();
  const language = useLanguage();
  const navigate = useNavigate();
  const { enter } = useSession();
  const [name, setName] = useState("");
  const [displayName, setDisplayName] = useState("");
  const [password, setPassword] = useState("");
  const [again, setAgain] = useState("");
  const [differs, setDiffers] = useState(false);
  const [setUp, { loading, error }] = useMutation(SetUpDocument, {
    onCompleted: () => {
      enter();
      void navigate({ to: "/administration/accounts", search: {}, hash: "", replace: true });
    },
    onError: () => {},
  });
  const sentence = differs ? words.differs : error === undefined ? null : refusalSentence(readFailure(error), language);
  return (
    <form
      className={form["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        setDiffers(password !== again);
        if (password === again) void setUp({ variables: { code, name, displayName, password } });
      }}
    >
      <p className={form["hint"]}>{words.intro}</p>
      <TextField label={words.name} name="username" autoComplete="username" value={name} onChange={setName} hint={words.nameHint} longest={32} required first />
      <TextField label={words.displayName} name="name" autoComplete="name" value={displayName} onChange={setDisplayName} longest={60} required />
      <PasswordField label={words.password} name="new-password" autoComplete="new-password" value={password} onChange={setPassword} hint={words.passwordHint} invalid={differs} />
      <PasswordField label={words.again} name="new-password-again" autoComplete="new-password" value={again} onChange={setAgain} invalid={differs} />
      {sentence === null || loading ? null : <Message kind="error" text={sentence} />}
      <Button kind="primary" submit wide disabled={loading}>
        {words.submit}
      </Button>
    </form>
  );
}
