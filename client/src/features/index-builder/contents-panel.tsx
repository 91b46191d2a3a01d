import { PillSelect } from "../../ui/components/pill-select.tsx";
import { Panel } from "../../ui/components/panel.tsx";
import { nameOf } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import type { IndexAnswerFragment } from "../../generated/graphql.ts";
import { MetricsChoice } from "./metrics-choice.tsx";
import styles from "./index-builder.module.css";
import type { IndexQuestion } from "./index-input.ts";
import { printFields, printWeights, type Recipe } from "./index-recipe.ts";
import { IMPUTATIONS, MEANS, NORMALISERS } from "./index-search.ts";
import { PRESETS, presetMetrics, type IndexMetric } from "./presets.ts";
import { useIndexNavigation } from "./use-index-navigation.ts";
import { WeightTree } from "./weight-tree.tsx";
import { useIndexWords } from "./words.ts";

export interface ContentsPanelProps {
  readonly question: IndexQuestion;
  readonly metrics: readonly IndexMetric[];
  /** Each metric's share of the index, as it was last computed. */
  readonly shares: IndexAnswerFragment["metrics"];
}

/** Everything that is somebody's choice: metrics, weights, method. */
export function ContentsPanel({ question, metrics, shares }: ContentsPanelProps) {
  const words = useIndexWords();
  const language = useLanguage();
  const change = useIndexNavigation();
  const { recipe, flat, normaliser, mean, imputation } = question;
  const chosen = [...recipe.metrics.keys()].toSorted().join();
  const preset = PRESETS.find((one) => [...presetMetrics(one, metrics).keys()].toSorted().join() === chosen);
  const write = (next: Recipe, replace: boolean): void => change({ metrics: printWeights(next.metrics), fields: printFields(next.fields) }, replace);
  return (
    <Panel title={words.contents} subtitle={words.contentsNote}>
      <div className={styles["choices"]}>
        <PillSelect
          label={words.preset}
          value={preset?.id ?? ""}
          onChange={(id) => change({ metrics: printWeights(presetMetrics(PRESETS.find((one) => one.id === id), metrics)), fields: undefined })}
          options={[...(preset === undefined ? [{ value: "", label: words.own, disabled: true }] : []), ...PRESETS.map((one) => ({ value: one.id, label: nameOf(one, language) }))]}
        />
        <MetricsChoice metrics={metrics} recipe={recipe} onChange={(next) => write(next, false)} />
      </div>
      <WeightTree metrics={metrics} recipe={recipe} flat={flat} shares={shares} onChange={(next) => write(next, true)} onRemove={(next) => write(next, false)} onFlat={(next) => change({ flat: next ? "yes" : undefined })} />
      <h3 className={styles["head"]}>{words.method}</h3>
      <div className={styles["choices"]}>
        <PillSelect label={words.normaliser} value={normaliser} onChange={(value) => change({ normaliser: value === "MIN_MAX" ? undefined : value })} options={NORMALISERS.map((value) => ({ value, label: words.normalisers[value] }))} />
        <PillSelect label={words.mean} value={mean} onChange={(value) => change({ mean: value === "ARITHMETIC" ? undefined : value })} options={MEANS.map((value) => ({ value, label: words.means[value] }))} />
        <PillSelect label={words.missing} value={imputation} onChange={(value) => change({ missing: value === "NONE" ? undefined : value })} options={IMPUTATIONS.map((value) => ({ value, label: words.missings[value] }))} />
      </div>
    </Panel>
  );
}
