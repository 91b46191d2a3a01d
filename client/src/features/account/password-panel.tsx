import { useMutation } from "@apollo/client/react";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { AccountSessionsDocument, ChangePasswordDocument } from "../../generated/graphql.ts";
import { refusalSentence } from "../../session/refusal-words.ts";
import { useSession } from "../../session/session-context.ts";
import { useViewer } from "../../session/viewer.ts";
import { Panel } from "../../ui/components/panel.tsx";
import { Button } from "../../ui/forms/button.tsx";
import form from "../../ui/forms/form.module.css";
import { Message } from "../../ui/forms/message.tsx";
import { PasswordField } from "../../ui/forms/password-field.tsx";
import { useLanguage } from "../../ui/preferences.ts";
import { readFailure } from "../../ui/read-failure.ts";
import { useAccountWords } from "./words.ts";

/** Another password. `back` is where to go on once it is changed, where it has to be; null for staying. */
export function PasswordPanel({ back }: { readonly back: string | null }) {
  const words = useAccountWords();
  const language = useLanguage();
  const router = useRouter();
  const viewer = useViewer();
  const { restart } = useSession();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [again, setAgain] = useState("");
  const [differs, setDiffers] = useState(false);
  const [change, { loading, error, data }] = useMutation(ChangePasswordDocument, {
    ...(back === null ? { refetchQueries: [AccountSessionsDocument] } : {}),
    onCompleted: () => {
      for (const clear of [setCurrent, setNext, setAgain]) clear("");
      if (back === null) return;
      restart();
      router.history.replace(back);
    },
    onError: () => setCurrent(""),
  });
  const sentence = differs ? words.differs : error === undefined ? null : refusalSentence(readFailure(error), language);
  return (
    <Panel title={words.passwordTitle}>
      <form
        className={form["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          setDiffers(next !== again);
          if (next === again) void change({ variables: { current, next } });
        }}
      >
        {back === null ? null : <Message kind="note" text={words.mustChange} />}
        <input className="visually-hidden" type="text" name="username" autoComplete="username" value={viewer.user ?? ""} readOnly tabIndex={-1} aria-hidden="true" />
        <PasswordField label={words.current} name="current-password" autoComplete="current-password" value={current} onChange={setCurrent} />
        <PasswordField label={words.next} name="new-password" autoComplete="new-password" value={next} onChange={setNext} hint={words.nextHint} invalid={differs} />
        <PasswordField label={words.again} name="new-password-again" autoComplete="new-password" value={again} onChange={setAgain} invalid={differs} />
        {sentence === null || loading ? null : <Message kind="error" text={sentence} />}
        {data?.changePassword === true && sentence === null ? <Message kind="note" text={words.changed} /> : null}
        <div className={form["actions"]}>
          <Button kind="primary" submit disabled={loading}>
            {words.change}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
