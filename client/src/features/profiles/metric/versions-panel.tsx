import { useQuery } from "@apollo/client/react";
import { useTraceOf } from "../../../filters/figure-door.ts";
import { MetricVersionValuesDocument, type SelectionInput } from "../../../generated/graphql.ts";
import { ErrorState } from "../../../ui/components/error-state.tsx";
import { Panel } from "../../../ui/components/panel.tsx";
import { Skeleton } from "../../../ui/components/skeleton.tsx";
import { TracedValue } from "../../../ui/components/traced-value.tsx";
import { periodLabel } from "../../../ui/formats/period.ts";
import { nameOf, pick } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { measuredAt } from "../measured.ts";
import { countText, valueText } from "../texts.ts";
import type { MetricRequest } from "./metric-request.ts";
import { useMetricNavigation } from "./use-metric-navigation.ts";
import styles from "./versions.module.css";
import { useMetricWords } from "./words.ts";

/** The definitions of one metric beside each other, with what each makes of the same period. */
export function VersionsPanel({ request, selection }: { readonly request: MetricRequest; readonly selection: SelectionInput }) {
  const words = useMetricWords();
  const language = useLanguage();
  const change = useMetricNavigation();
  const traceOf = useTraceOf(request);
  const { versions, metric, quarter } = request;
  const { data, previousData, error, loading, refetch } = useQuery(MetricVersionValuesDocument, { variables: { selection }, notifyOnNetworkStatusChange: true });
  const answer = (data ?? previousData)?.compare;
  if (error !== undefined) return <ErrorState title={words.versions} error={error} onRetry={() => void refetch()} />;
  return (
    <Panel title={words.versions} subtitle={words.versionsNote(periodLabel(quarter, language))} busy={loading && answer !== undefined}>
      <div className={styles["scroll"]} tabIndex={0} role="group" aria-label={words.versions}>
        <table className={styles["table"]}>
          <caption className="visually-hidden">{words.versions}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{words.facts.code}</span>
              </th>
              {versions.map(({ version, ref }) => (
                <th key={ref} scope="col">
                  {words.version(version)}{" "}
                  {ref === metric.ref ? <span className={styles["shown"]}>{words.shown}</span> : (
                    <button type="button" className={styles["show"]} onClick={() => change({ version: String(version) })}>
                      {words.show}
                    </button>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{words.definition}</th>
              {versions.map((one) => <td key={one.ref}>{pick(language, one.definitionZh, one.definitionEn)}</td>)}
            </tr>
            <tr>
              <th scope="row">{words.inWords}</th>
              {versions.map((one) => <td key={one.ref}>{pick(language, one.formulaZh, one.formulaEn)}</td>)}
            </tr>
            {(answer?.regions ?? []).map((region, place) => (
              <tr key={region.code}>
                <th scope="row">{nameOf(region, language)}</th>
                {versions.map((one) => {
                  const series = answer?.series.find((candidate) => candidate.metric.ref === one.ref);
                  const measured = series === undefined || answer === undefined ? null : measuredAt(series, answer.periods.length, place, 0);
                  const count = measured === null || series === undefined ? "" : countText(measured, series.metric, language);
                  return (
                    <td key={one.ref} className={styles["value"]}>
                      {measured === null ? "" : <TracedValue text={valueText(measured, one, language)} of={`${nameOf(region, language)} ${words.version(one.version)} ${valueText(measured, one, language)}`} onOpen={measured.kind === "missing" ? undefined : traceOf(one.ref, region.code, quarter.id)} />} {count === "" ? null : <small>{count}</small>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
        {answer === undefined ? <Skeleton blocks={[{ height: 180 }]} /> : null}
      </div>
    </Panel>
  );
}
