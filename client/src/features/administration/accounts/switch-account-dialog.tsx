import { useMutation } from "@apollo/client/react";
import { ChangeAccountDocument, type AdministeredAccountFragment } from "../../../generated/graphql.ts";
import { useAccountsWords } from "./accounts-words.ts";
import { QuestionForm } from "./question-form.tsx";

export interface SwitchAccountDialogProps {
  readonly account: AdministeredAccountFragment;
  /** What it shall be. */
  readonly disabled: boolean;
  readonly onClose: () => void;
}

/** Asks before an account is disabled or enabled. */
export function SwitchAccountDialog({ account, disabled, onClose }: SwitchAccountDialogProps) {
  const words = useAccountsWords();
  const { name } = account;
  const [change, { loading, error }] = useMutation(ChangeAccountDocument, { variables: { name, change: { disabled } }, onCompleted: onClose, onError: () => {} });
  const [title, question] = disabled ? [words.disable, words.disableAsk(name)] : [words.enable, words.enableAsk(name)];
  return <QuestionForm title={title} question={question} act={title} danger={disabled} busy={loading} error={error} onAct={() => void change()} onClose={onClose} />;
}
