import { Panel } from "../../ui/components/panel.tsx";
import { useWords } from "../../ui/words.ts";
import styles from "./explore.module.css";
import type { Answer } from "./use-answer.ts";
import { useExploreWords } from "./words.ts";

/** Every fault that the server named, with its place and code. */
export function AnswerErrors({ answer }: { readonly answer: Answer }) {
  const words = useExploreWords();
  const shared = useWords();
  return (
    <Panel title={words.failed} failed>
      <ul className={styles["errors"]} role="alert">
        {answer.errors.map((error, place) => (
          <li key={place}>
            {error.message}{" "}
            <span className={styles["quiet"]}>{[error.path === "" ? "" : words.at(error.path), error.code === "" ? "" : shared.code(error.code)].filter((text) => text !== "").join(" · ")}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
