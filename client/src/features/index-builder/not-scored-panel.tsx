import type { IndexAnswerFragment } from "../../generated/graphql.ts";
import { Panel } from "../../ui/components/panel.tsx";
import { missingReason, missingWord } from "../../ui/formats/missing.ts";
import { nameOf } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { useWords } from "../../ui/words.ts";
import styles from "./index-builder.module.css";
import { metricTitle } from "./metric-title.ts";
import type { IndexMetric } from "./presets.ts";
import { useIndexWords } from "./words.ts";

/** Every metric that gives some region no points, with the regions and the reason. */
export function NotScoredPanel({ answer, metrics }: { readonly answer: IndexAnswerFragment; readonly metrics: readonly IndexMetric[] }) {
  const words = useIndexWords();
  const shared = useWords();
  const language = useLanguage();
  const gaps = answer.metrics.flatMap(({ metric: { ref } }) => {
    const regions = answer.rows.flatMap((row) => {
      const part = row.parts.find((one) => one.metric === ref);
      if (part?.notScored === null || part?.notScored === undefined) return [];
      const reason = part.notScored === "MISSING" ? missingWord(missingReason(part.measurement.missing) ?? "not_reported", language) : words.reasons[part.notScored];
      return [words.reason(nameOf(row.region, language), reason)];
    });
    const metric = metrics.find((one) => one.ref === ref);
    return regions.length === 0 || metric === undefined ? [] : [{ ref, title: metricTitle(metric, language), regions }];
  });
  return (
    <Panel title={words.notScored} subtitle={gaps.length === 0 ? undefined : words.notScoredNote}>
      {gaps.length === 0 ? <p className={styles["quiet"]}>{words.allScored}</p> : (
        <ul className={styles["gaps"]}>
          {gaps.map(({ ref, title, regions }) => (
            <li key={ref}>
              <strong>{title}</strong> {shared.list(regions)}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
