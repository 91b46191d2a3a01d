import { useState, type MouseEvent } from "react";
import { saveFile } from "../../charts/out/save-file.ts";
import { refusalSentence } from "../../session/refusal-words.ts";
import { Message } from "../../ui/forms/message.tsx";
import { useLanguage } from "../../ui/preferences.ts";
import { readFailure, type Failure } from "../../ui/read-failure.ts";
import { useWords } from "../../ui/words.ts";
import { fetchFile } from "./fetch-file.ts";
import { useCasesWords } from "./cases-words.ts";

/** The answer as a file; what the server refuses is said here, in the reader's language. */
export function CsvLink({ address, className }: { readonly address: string; readonly className: string | undefined }) {
  const words = useCasesWords();
  const shared = useWords();
  const language = useLanguage();
  const [failure, setFailure] = useState<Failure | null>(null);
  const take = async (): Promise<void> => {
    setFailure(null);
    try {
      const { content, name } = await fetchFile(address);
      saveFile(content, name);
    } catch (error) {
      setFailure(readFailure(error));
    }
  };
  const follow = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void take();
  };
  return (
    <>
      {failure === null ? null : <Message kind="error" text={failure.kind === "network" ? shared.noConnection : refusalSentence(failure, language)} />}
      <a data-screen-only="" className={className} href={address} download title={words.csvTitle} onClick={follow}>
        {words.csv}
      </a>
    </>
  );
}
