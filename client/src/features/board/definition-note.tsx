import { pick } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import styles from "./definition-note.module.css";
import type { BoardMetric } from "./measurement.ts";
import { useBoardWords } from "./words.ts";

/** What a single card's metric means, and what to mind when reading it. */
export function DefinitionNote({ metric }: { readonly metric: BoardMetric }) {
  const words = useBoardWords();
  const language = useLanguage();
  const caveat = pick(language, metric.caveatZh, metric.caveatEn);
  return (
    <div className={styles["note"]}>
      <h3>{words.definition(String(metric.version))}</h3>
      <p>{pick(language, metric.definitionZh, metric.definitionEn)}</p>
      {caveat === "" ? null : (
        <>
          <h3>{words.caveat}</h3>
          <p>{caveat}</p>
        </>
      )}
    </div>
  );
}
