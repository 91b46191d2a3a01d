import { PillSelect } from "../../ui/components/pill-select.tsx";
import { Panel } from "../../ui/components/panel.tsx";
import { nameOf } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import type { IndexAnswerFragment } from "../../generated/graphql.ts";
import { MetricsChoice } from "./metrics-choice.tsx";
import styles from "./index-builder.module.css";
import type { IndexQuestion } from "./index-input.ts";
import { printFields, printMetrics, printWeights, type Recipe } from "./index-recipe.ts";
import { IMPUTATIONS, MEANS, NORMALISERS, TREATED } from "./index-search.ts";
import { PRESETS, presetMetrics, type IndexMetric, type Size } from "./presets.ts";
import { useIndexNavigation } from "./use-index-navigation.ts";
import { WeightTree } from "./weight-tree.tsx";
import { useIndexWords } from "./words.ts";

export interface ContentsPanelProps {
  readonly question: IndexQuestion;
  readonly metrics: readonly IndexMetric[];
  /** What counts can be divided by. */
  readonly sizes: readonly Size[];
  /** Each metric's share of the index, as it was last computed. */
  readonly shares: IndexAnswerFragment["metrics"];
}

/** Everything that is somebody's choice: metrics, weights, method. */
export function ContentsPanel({ question, metrics, sizes, shares }: ContentsPanelProps) {
  const words = useIndexWords();
  const language = useLanguage();
  const change = useIndexNavigation();
  const { recipe, flat, normaliser, mean, imputation, treated, per } = question;
  const chosen = [...recipe.metrics.keys()].toSorted().join();
  const preset = PRESETS.find((one) => [...presetMetrics(one, metrics).keys()].toSorted().join() === chosen);
  const write = (next: Recipe, replace: boolean): void => change({ metrics: printMetrics(next.metrics), fields: printFields(next.fields) }, replace);
  return (
    <Panel title={words.contents} subtitle={words.contentsNote}>
      <div className={`${styles["choices"]} ${styles["chosen"]}`}>
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
        <PillSelect label={words.outliers} value={treated} onChange={(value) => change({ outliers: value === "0" ? undefined : value })} options={TREATED.map((value) => ({ value, label: words.treated(Number(value)) }))} />
        {sizes.length === 0 ? null : (
          <PillSelect label={words.per} value={per ?? ""} onChange={(value) => change({ per: value === "" ? undefined : value })} options={[{ value: "", label: words.noCounts }, ...sizes.map((size) => ({ value: size.code, label: nameOf(size, language) }))]} />
        )}
      </div>
    </Panel>
  );
}
