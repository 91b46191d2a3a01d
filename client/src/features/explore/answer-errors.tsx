import { Panel } from "../../ui/components/panel.tsx";
import { useLanguage } from "../../ui/preferences.ts";
import { refusalInChinese } from "../../ui/words/refusals-zh.ts";
import { useWords } from "../../ui/words.ts";
import styles from "./explore.module.css";
import type { Answer } from "./use-answer.ts";
import { useExploreWords } from "./words.ts";

/** Every fault that the server named, with its place and code; in Chinese its English sentence follows, which quotes the question. */
export function AnswerErrors({ answer }: { readonly answer: Answer }) {
  const words = useExploreWords();
  const shared = useWords();
  const language = useLanguage();
  return (
    <Panel title={words.failed} failed>
      <ul className={styles["errors"]} role="alert">
        {answer.errors.map((error, place) => (
          <li key={place}>
            {language === "zh-CN" ? <>{refusalInChinese(error)} <span lang="en">{error.message}</span></> : error.message}{" "}
            <span className={styles["quiet"]}>{[error.path === "" ? "" : words.at(error.path), error.code === "" ? "" : shared.code(error.code)].filter((text) => text !== "").join(" · ")}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
