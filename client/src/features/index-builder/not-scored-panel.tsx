import type { IndexAnswerFragment } from "../../generated/graphql.ts";
import { Panel } from "../../ui/components/panel.tsx";
import { missingReason, missingWord } from "../../ui/formats/missing.ts";
import { nameOf } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { useWords } from "../../ui/words.ts";
import styles from "./index-builder.module.css";
import { titleOf } from "./makeup-view.ts";
import type { IndexMetric } from "./presets.ts";
import { useIndexWords } from "./words.ts";

/** Every metric that gives some region no points, with the regions by reason. */
export function NotScoredPanel({ answer, metrics }: { readonly answer: IndexAnswerFragment; readonly metrics: readonly IndexMetric[] }) {
  const words = useIndexWords();
  const shared = useWords();
  const language = useLanguage();
  const gaps = answer.metrics.flatMap(({ metric: { ref } }) => {
    const regionsOf = new Map<string, string[]>();
    for (const row of answer.rows) {
      const part = row.parts.find((one) => one.metric === ref);
      if (part?.notScored === null || part?.notScored === undefined) continue;
      const reason = part.notScored === "MISSING" ? missingWord(missingReason(part.measurement.missing) ?? "not_reported", language) : words.reasons[part.notScored];
      regionsOf.set(reason, [...(regionsOf.get(reason) ?? []), nameOf(row.region, language)]);
    }
    const texts = [...regionsOf].map(([reason, names]) => words.reason(names.length === answer.rows.length ? words.everywhere : shared.list(names), reason));
    return texts.length === 0 ? [] : [{ ref, title: titleOf(ref, answer, metrics, language), texts }];
  });
  return (
    <Panel title={words.notScored} subtitle={gaps.length === 0 ? undefined : words.notScoredNote}>
      {gaps.length === 0 ? <p className={styles["quiet"]}>{words.allScored}</p> : (
        <ul className={styles["gaps"]}>
          {gaps.map(({ ref, title, texts }) => (
            <li key={ref}>
              <strong>{title}</strong> {texts.join(words.semicolon)}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
