import { refusalSentence } from "../../../session/refusal-words.ts";
import { Button } from "../../../ui/forms/button.tsx";
import { Dialog } from "../../../ui/forms/dialog.tsx";
import form from "../../../ui/forms/form.module.css";
import { Message } from "../../../ui/forms/message.tsx";
import { useLanguage } from "../../../ui/preferences.ts";
import { readFailure } from "../../../ui/read-failure.ts";
import { useWords } from "../../../ui/words.ts";

export interface QuestionFormProps {
  readonly title: string;
  readonly question: string;
  readonly act: string;
  readonly danger: boolean;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onAct: () => void;
  readonly onClose: () => void;
}

/** Asks before a deed and stays open until it is done, to say what was refused. */
export function QuestionForm({ title, question, act, danger, busy, error, onAct, onClose }: QuestionFormProps) {
  const words = useWords();
  const language = useLanguage();
  return (
    <Dialog title={title} onClose={onClose}>
      <div className={form["form"]}>
        <p className={form["question"]}>{question}</p>
        {error === undefined || busy ? null : <Message kind="error" text={refusalSentence(readFailure(error), language)} />}
        <div className={form["end"]}>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button kind={danger ? "danger" : "primary"} disabled={busy} onClick={onAct}>
            {act}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
