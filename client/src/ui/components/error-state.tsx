import { useRefusalSentence } from "../refusal-sentence.ts";
import { useWords } from "../words.ts";
import { readFailure } from "../read-failure.ts";
import { Panel } from "./panel.tsx";
import { LatestLink } from "./latest-link.tsx";
import { SignInLink } from "./sign-in-link.tsx";
import styles from "./state.module.css";
import textLink from "./text-link.module.css";

export interface ErrorStateProps {
  readonly title: string;
  readonly error: unknown;
  readonly onRetry?: () => void;
  /** What else may be seen, where the error is a missing right or an unknown word. */
  readonly instead?: { readonly label: string; readonly onChoose: () => void } | null;
}

/** Of these a second try says the same: the question names what there is not. */
const UNKNOWN = /^UNKNOWN_/;

/** One failed panel: its title stays, one sentence, one way out, the code; the other panels live on. */
export function ErrorState({ title, error, onRetry, instead = null }: ErrorStateProps) {
  const words = useWords();
  const failure = readFailure(error);
  const refusal = useRefusalSentence(failure);
  const unknown = failure.code === "UNAUTHENTICATED";
  const noVersion = failure.code === "UNKNOWN_VERSION";
  const sentence = unknown ? words.signInNeeded : failure.kind === "forbidden" ? words.noPermission : failure.kind === "network" ? words.noConnection : failure.kind === "busy" ? words.tooMany(failure.waitSeconds) : refusal;
  return (
    <Panel title={title} failed>
      <div className={styles["state"]} role="alert">
        <p className={styles["sentence"]}>{sentence === "" ? words.notRead : sentence}</p>
        <div className={styles["actions"]}>
          {unknown ? <SignInLink /> : noVersion ? <LatestLink /> : instead === null ? (failure.kind === "forbidden" ? <span>{words.noPermissionWayOut}</span> : null) : failure.kind === "forbidden" || UNKNOWN.test(failure.code) ? (
            <button type="button" className={textLink["link"]} onClick={instead.onChoose}>
              {instead.label}
            </button>
          ) : null}
          {failure.kind !== "forbidden" && !UNKNOWN.test(failure.code) && onRetry !== undefined ? (
            <button type="button" className={textLink["link"]} onClick={onRetry}>
              {words.retry}
            </button>
          ) : null}
          {failure.code === "" ? null : <span className={styles["code"]}>{words.code(failure.code)}</span>}
        </div>
      </div>
    </Panel>
  );
}
