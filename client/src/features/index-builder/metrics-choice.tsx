import { TreeSelect } from "antd";
import { CaretIcon } from "../../ui/components/icons.tsx";
import { capitalName } from "../../ui/formats/capital.ts";
import { metricName } from "../../ui/formats/metric-name.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { MOST_METRICS } from "./index-fault.ts";
import styles from "./index-builder.module.css";
import type { Recipe } from "./index-recipe.ts";
import type { IndexMetric } from "./presets.ts";
import { useIndexWords } from "./words.ts";

export interface MetricsChoiceProps {
  readonly metrics: readonly IndexMetric[];
  readonly recipe: Recipe;
  readonly onChange: (recipe: Recipe) => void;
}

interface Node {
  readonly value: string;
  readonly title: string;
  readonly search: string;
  readonly children?: Node[];
}

/** Any of the suitable metrics, by field of work; those that stay keep their weights. */
export function MetricsChoice({ metrics, recipe, onChange }: MetricsChoiceProps) {
  const words = useIndexWords();
  const language = useLanguage();
  const fields = [...new Map(metrics.map((metric) => [metric.domainZh, { nameZh: metric.domainZh, nameEn: metric.domainEn }])).values()];
  const tree = fields.map((field): Node => ({
    value: `field ${field.nameZh}`,
    title: capitalName(field, language),
    search: `${field.nameZh} ${field.nameEn}`,
    children: metrics.filter(({ domainZh }) => domainZh === field.nameZh).map((metric) => ({ value: metric.ref, title: `${metric.code} ${metricName(metric, language)}`, search: `${metric.code} ${metric.nameZh} ${metric.nameEn} ${field.nameZh} ${field.nameEn}` })),
  }));
  const choose = (refs: readonly string[]): void => {
    const kept = metrics.filter(({ ref }) => refs.includes(ref)).map(({ ref }): [string, number] => [ref, recipe.metrics.get(ref) ?? 1]);
    onChange({ ...recipe, metrics: new Map(kept) });
  };
  return (
    <TreeSelect<string[], Node>
      aria-label={words.choose}
      className={styles["metrics"] ?? ""}
      prefix={<span className={styles["label"]}>{words.metrics}</span>}
      suffixIcon={<CaretIcon />}
      treeCheckable
      multiple
      value={[...recipe.metrics.keys()]}
      onChange={choose}
      treeData={tree}
      showSearch={{ treeNodeFilterProp: "search" }}
      maxTagCount={0}
      maxTagPlaceholder={(left) => words.chosen(left.length)}
      placeholder={words.choose}
      status={recipe.metrics.size > MOST_METRICS ? "error" : ""}
      popupMatchSelectWidth={false}
      styles={{ popup: { root: { width: "min(420px, calc(100vw - 32px))" } } }}
      listHeight={380}
    />
  );
}
