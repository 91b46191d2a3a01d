import { Button } from "../../../ui/forms/button.tsx";
import { Dialog } from "../../../ui/forms/dialog.tsx";
import form from "../../../ui/forms/form.module.css";
import { Message } from "../../../ui/forms/message.tsx";
import { SecretText } from "../../../ui/forms/secret-text.tsx";
import { useAccountsWords } from "./accounts-words.ts";

export interface ShownPasswordProps {
  readonly title: string;
  readonly note: string;
  readonly password: string;
  readonly onClose: () => void;
}

/** A password that was made up, this once. */
export function ShownPassword({ title, note, password, onClose }: ShownPasswordProps) {
  const words = useAccountsWords();
  return (
    <Dialog title={title} onClose={onClose}>
      <div className={form["form"]}>
        <Message kind="note" text={note} />
        <SecretText label={words.password} text={password} />
        <div className={form["end"]}>
          <Button kind="primary" onClick={onClose}>
            {words.done}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
