import type { IndexAnswerFragment } from "../../generated/graphql.ts";
import { formatNumber } from "../../ui/formats/number.ts";
import { capitalName } from "../../ui/formats/capital.ts";
import { metricName } from "../../ui/formats/metric-name.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { Button } from "../../ui/forms/button.tsx";
import { parseRecipe, printRecipe, type Recipe } from "./index-recipe.ts";
import type { IndexMetric } from "./presets.ts";
import { useSettled } from "./use-settled.ts";
import { WeightSlider } from "./weight-slider.tsx";
import styles from "./weight-tree.module.css";
import { useIndexWords } from "./words.ts";

export interface WeightTreeProps {
  readonly metrics: readonly IndexMetric[];
  readonly recipe: Recipe;
  readonly flat: boolean;
  readonly shares: IndexAnswerFragment["metrics"];
  /** When the sliders have come to rest. */
  readonly onChange: (recipe: Recipe) => void;
  readonly onRemove: (recipe: Recipe) => void;
  readonly onFlat: (flat: boolean) => void;
}

/** Fields of work with their metrics, each with a slider; where there is one field alone, its metrics stand by themselves. */
export function WeightTree({ metrics, recipe, flat, shares, onChange, onRemove, onFlat }: WeightTreeProps) {
  const words = useIndexWords();
  const language = useLanguage();
  const [text, setText] = useSettled(printRecipe(recipe), (settled) => onChange(parseRecipe(settled)));
  const { metrics: weights, fields: fieldWeights } = parseRecipe(text);
  const chosen = metrics.filter(({ ref }) => weights.has(ref));
  const fields = [...new Map(chosen.map((metric) => [metric.domainZh, { nameZh: metric.domainZh, nameEn: metric.domainEn }])).values()];
  const grouped = !flat && fields.length > 1;
  const shareOf = new Map(shares.map(({ metric, weight }) => [metric.ref, weight]));
  const share = (refs: readonly string[]): string => {
    const sum = refs.reduce((total, ref) => total + (shareOf.get(ref) ?? 0), 0);
    return sum === 0 ? "" : `${formatNumber(100 * sum, 1, language)}%`;
  };
  const equal = [...weights.values(), ...fieldWeights.values()].every((weight) => weight === 1);
  const weighField = (field: string, weight: number): void => setText(printRecipe({ metrics: weights, fields: new Map([...fieldWeights, [field, weight]]) }));
  const remove = (gone: string): void => onRemove({ fields: fieldWeights, metrics: new Map([...weights].filter(([ref]) => ref !== gone)) });
  const row = (metric: IndexMetric) => (
    <li key={metric.ref} className={styles["metric"]}>
      <WeightSlider name={metricName(metric, language)} weight={weights.get(metric.ref) ?? 1} share={share([metric.ref])} onChange={(weight) => setText(printRecipe({ metrics: new Map([...weights, [metric.ref, weight]]), fields: fieldWeights }))} onRemove={() => remove(metric.ref)} />
    </li>
  );
  return (
    <>
      {!grouped ? <ul className={styles["list"]}>{chosen.map(row)}</ul> : fields.map((field) => {
        const own = chosen.filter(({ domainZh }) => domainZh === field.nameZh);
        const [only] = own;
        // Alone in its field a metric has nobody to be weighed against: it stands for the field.
        if (only !== undefined && own.length === 1) {
          return (
            <section key={field.nameZh} className={styles["field"]}>
              <WeightSlider name={metricName(only, language)} weight={fieldWeights.get(field.nameZh) ?? 1} share={share([only.ref])} onChange={(weight) => weighField(field.nameZh, weight)} onRemove={() => remove(only.ref)} />
            </section>
          );
        }
        return (
          <section key={field.nameZh} className={styles["field"]}>
            <WeightSlider strong name={capitalName(field, language)} weight={fieldWeights.get(field.nameZh) ?? 1} share={share(own.map(({ ref }) => ref))} onChange={(weight) => weighField(field.nameZh, weight)} />
            <ul className={styles["list"]}>{own.map(row)}</ul>
          </section>
        );
      })}
      {fields.length < 2 && equal ? null : <div className={styles["foot"]}>
        {fields.length < 2 ? null : (
          <label className={styles["check"]}>
            <input type="checkbox" checked={!flat} onChange={() => onFlat(!flat)} />
            {words.byField}
          </label>
        )}
        {equal ? null : (
          <Button kind="link" onClick={() => onRemove({ metrics: new Map([...weights.keys()].map((ref) => [ref, 1])), fields: new Map() })}>
            {words.equal}
          </Button>
        )}
      </div>}
    </>
  );
}
