import { useQuery } from "@apollo/client/react";
import { useTableOutlet } from "../../../charts/outlets/outlets.ts";
import { AskedAs } from "../../../filters/asked-as.tsx";
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
  const { versions, metric, period } = request;
  const { data, previousData, error, loading, refetch } = useQuery(MetricVersionValuesDocument, { variables: { selection }, notifyOnNetworkStatusChange: true });
  const answer = (data ?? previousData)?.compare;
  const textAt = (one: (typeof versions)[number], place: number): { readonly value: string; readonly count: string; readonly missing: boolean } => {
    const series = answer?.series.find((candidate) => candidate.metric.ref === one.ref);
    if (series === undefined || answer === undefined) return { value: "", count: "", missing: true };
    const measured = measuredAt(series, answer.periods.length, place, 0);
    return { value: valueText(measured, one, language), count: countText(measured, series.metric, language), missing: measured.kind === "missing" };
  };
  const regions = answer?.regions ?? [];
  const id = useTableOutlet({
    head: ["", ...versions.flatMap(({ version }) => [words.version(version), `${words.version(version)} n`])],
    rows: [
      [words.definition, ...versions.flatMap((one) => [pick(language, one.definitionZh, one.definitionEn), ""])],
      [words.inWords, ...versions.flatMap((one) => [pick(language, one.formulaZh, one.formulaEn), ""])],
      ...regions.map((region, place) => [nameOf(region, language), ...versions.flatMap((one) => { const { value, count } = textAt(one, place); return [value, count]; })]),
    ],
  });
  if (error !== undefined) return <ErrorState title={words.versions} error={error} onRetry={() => void refetch()} />;
  return (
    <AskedAs document={MetricVersionValuesDocument} variables={{ selection }}>
      <Panel title={words.versions} subtitle={words.versionsNote(periodLabel(period, language))} busy={loading && answer !== undefined}>
        <div id={id} className={styles["scroll"]} tabIndex={0} role="group" aria-label={words.versions}>
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
              {regions.map((region, place) => (
                <tr key={region.code}>
                  <th scope="row">{nameOf(region, language)}</th>
                  {versions.map((one) => {
                    const { value, count, missing } = textAt(one, place);
                    return (
                      <td key={one.ref} className={styles["value"]}>
                        {value === "" ? "" : <TracedValue text={value} of={`${nameOf(region, language)} ${words.version(one.version)} ${value}`} onOpen={missing ? undefined : traceOf(one.ref, region.code, period.id)} />} {count === "" ? null : <small>{count}</small>}
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
    </AskedAs>
  );
}
