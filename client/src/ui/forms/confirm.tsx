import { useWords } from "../words.ts";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";
import form from "./form.module.css";

export interface ConfirmProps {
  readonly title: string;
  readonly question: string;
  /** The deed in its own word, never “yes”. */
  readonly act: string;
  readonly onAct: () => void;
  readonly onClose: () => void;
}

/** Asks before something that cannot be taken back; the focus stands on the way out. */
export function Confirm({ title, question, act, onAct, onClose }: ConfirmProps) {
  const words = useWords();
  return (
    <Dialog title={title} onClose={onClose}>
      <div className={form["form"]}>
        <p className={form["question"]}>{question}</p>
        <div className={form["end"]}>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            kind="danger"
            onClick={() => {
              onAct();
              onClose();
            }}
          >
            {act}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
