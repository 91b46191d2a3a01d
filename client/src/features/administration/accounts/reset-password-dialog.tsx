import { useMutation } from "@apollo/client/react";
import { ResetPasswordDocument, type AdministeredAccountFragment } from "../../../generated/graphql.ts";
import { useAccountsWords } from "./accounts-words.ts";
import { QuestionForm } from "./question-form.tsx";
import { ShownPassword } from "./shown-password.tsx";

/** Asks, then shows the password that was made up. */
export function ResetPasswordDialog({ account, onClose }: { readonly account: AdministeredAccountFragment; readonly onClose: () => void }) {
  const words = useAccountsWords();
  const { name } = account;
  const [reset, { loading, error, data }] = useMutation(ResetPasswordDocument, { variables: { name }, onError: () => {} });
  if (data !== undefined && data !== null) return <ShownPassword title={words.reset} note={words.resetDone(name)} password={data.resetPassword.password} onClose={onClose} />;
  return <QuestionForm title={words.reset} question={words.resetAsk(name)} act={words.reset} danger busy={loading} error={error} onAct={() => void reset()} onClose={onClose} />;
}
