import { Panel } from "../../../ui/components/panel.tsx";
import { capitalName } from "../../../ui/formats/capital.ts";
import { unitWord } from "../../../ui/formats/unit.ts";
import { nameOf, pick } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { targetText } from "../texts.ts";
import styles from "./definition.module.css";
import type { MetricVersion } from "./metric-request.ts";
import { useMetricWords } from "./words.ts";

/** What the metric means, how it is computed, and what to mind: the formula in words and as it is written. */
export function DefinitionPanel({ metric }: { readonly metric: MetricVersion }) {
  const words = useMetricWords();
  const language = useLanguage();
  const { facts } = words;
  const caveat = pick(language, metric.caveatZh, metric.caveatEn);
  const formula = pick(language, metric.formulaZh, metric.formulaEn);
  const status = (metric.notComputed ?? null) === null ? words.computed : (words.needs[metric.notComputed ?? ""] ?? metric.notComputed ?? "");
  const rows: readonly (readonly [string, string])[] = [
    [facts.code, `${metric.code} · ${words.definitionVersion(metric.version)}`],
    [facts.domain, capitalName({ nameZh: metric.domainZh, nameEn: metric.domainEn }, language)],
    [facts.unit, unitWord(metric, language)],
    [facts.direction, words.directions[metric.direction]],
    [facts.target, metric.target === null || metric.target === undefined ? words.noTarget : targetText(metric.target, metric, language)],
    [facts.level, words.levels[metric.level]],
    [facts.frequency, words.grains[metric.frequency]],
    ...(metric.businessEnvironmentNo === null || metric.businessEnvironmentNo === undefined ? [] : [[facts.set, words.number(metric.businessEnvironmentNo)] as const]),
    [facts.status, status],
  ];
  return (
    <Panel title={words.definition}>
      <div className={styles["definition"]}>
        <div>
          <p className={styles["text"]}>{pick(language, metric.definitionZh, metric.definitionEn)}</p>
          <h3 className={styles["head"]}>{words.formula}</h3>
          {formula === "" ? <p className={styles["text"]}>{words.noFormula}</p> : (
            <>
              <p className={styles["formula"]}>{formula}</p>
              <p className={styles["code"]}>
                <code>{metric.formula}</code>
                {metric.factor === 1 ? null : <code>{` × ${metric.factor.toLocaleString("en-US")}`}</code>}
              </p>
            </>
          )}
          {metric.measures.length === 0 ? null : (
            <>
              <h3 className={styles["head"]}>{words.measures}</h3>
              <ul className={styles["measures"]}>
                {metric.measures.map((measure) => (
                  <li key={measure.code}>
                    <strong>{capitalName(measure, language)}</strong> <span>{[measure.fromCases ? words.fromCases : words.reported, words.levels[measure.level], nameOf({ nameZh: measure.unitZh, nameEn: measure.unitEn }, language)].join(" · ")}</span>
                    <br />
                    {pick(language, measure.definitionZh, measure.definitionEn)}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
        <div>
          <dl className={styles["facts"]}>
            {rows.map(([label, text]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          <h3 className={styles["head"]}>{words.caveat}</h3>
          <p className={styles["text"]}>{caveat === "" ? words.noCaveat : caveat}</p>
        </div>
      </div>
    </Panel>
  );
}
