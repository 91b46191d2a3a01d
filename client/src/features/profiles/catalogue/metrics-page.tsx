import { useQuery } from "@apollo/client/react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { ProfileMetricsDocument } from "../../../generated/graphql.ts";
import { EmptyState } from "../../../ui/components/empty-state.tsx";
import { ErrorState } from "../../../ui/components/error-state.tsx";
import { PageTitle } from "../../../ui/components/page-title.tsx";
import { Panel } from "../../../ui/components/panel.tsx";
import { PillSelect } from "../../../ui/components/pill-select.tsx";
import { Skeleton } from "../../../ui/components/skeleton.tsx";
import textLink from "../../../ui/components/text-link.module.css";
import { useDocumentTitle } from "../../../ui/document-title.ts";
import { capitalName } from "../../../ui/formats/capital.ts";
import { metricName } from "../../../ui/formats/metric-name.ts";
import { unitWord } from "../../../ui/formats/unit.ts";
import { nameOf } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { useWords } from "../../../ui/words.ts";
import list from "../metric-list.module.css";
import { useMetricWords } from "../metric/words.ts";
import { targetText } from "../texts.ts";
import { parseMetricsSearch } from "./metrics-search.ts";
import styles from "./metrics.module.css";
import { findMetrics, metricEntries, type MetricEntry } from "./find-metrics.ts";

/** All metrics of the catalogue by field of work; typing finds them by name, code or field. */
export function MetricsPage() {
  const words = useMetricWords();
  const shared = useWords();
  useDocumentTitle(words.metrics);
  const language = useLanguage();
  const { find = "", domain } = parseMetricsSearch(useSearch({ from: "/metrics" }));
  const navigate = useNavigate({ from: "/metrics" });
  const { data, error, refetch } = useQuery(ProfileMetricsDocument);
  const entries = metricEntries(data?.metrics ?? []);
  const found = findMetrics(entries, find, domain);
  const domains = [...new Map(entries.map(({ metric }) => [metric.domainZh, { nameZh: metric.domainZh, nameEn: metric.domainEn }])).values()];
  const change = (part: { find?: string | undefined; domain?: string | undefined }): void => void navigate({ search: (previous) => ({ ...previous, ...part }), replace: true, resetScroll: false });
  return (
    <>
      <PageTitle title={shared.metrics}>
        <input type="search" className={styles["find"]} aria-label={words.search} placeholder={words.searchHint} value={find} onChange={(event) => change({ find: event.target.value === "" ? undefined : event.target.value })} />
        <PillSelect label={words.domains} value={domain ?? ""} onChange={(chosen) => change({ domain: chosen === "" ? undefined : chosen })} options={[{ value: "", label: words.allDomains }, ...domains.map((one) => ({ value: one.nameZh, label: capitalName(one, language) }))]} />
      </PageTitle>
      {error !== undefined ? <ErrorState title={shared.metrics} error={error} onRetry={() => void refetch()} />
        : data === undefined ? <Skeleton blocks={[{ height: 640 }]} />
        : (
          <Panel title={words.metrics} subtitle={words.found(found.length, entries.length)}>
            {found.length === 0 ? (
              <EmptyState sentence={words.notFound(find === "" ? nameOf(domains.find(({ nameZh }) => nameZh === domain) ?? { nameZh: domain ?? "", nameEn: domain ?? "" }, language) : find)} action={<button type="button" className={textLink["link"]} onClick={() => change({ find: undefined, domain: undefined })}>{words.clear}</button>} />
            ) : <Catalogue fields={domains.map((one) => ({ name: capitalName(one, language), entries: found.filter(({ metric }) => metric.domainZh === one.nameZh) }))} />}
          </Panel>
        )}
    </>
  );
}

/** Metrics by field of work under one head, which stays in sight. */
function Catalogue({ fields }: { readonly fields: readonly { readonly name: string; readonly entries: readonly MetricEntry[] }[] }) {
  const words = useMetricWords();
  const { head } = words;
  return (
    <table className={`${list["table"]} ${styles["table"]}`}>
      <caption className="visually-hidden">{words.metrics}</caption>
      <thead>
        <tr>
          <th scope="col">{head.code}</th>
          <th scope="col">{head.name}</th>
          <th scope="col">{head.unit}</th>
          <th scope="col">{head.direction}</th>
          <th scope="col">{head.target}</th>
        </tr>
      </thead>
      {fields.filter(({ entries }) => entries.length > 0).map(({ name, entries }) => (
        <tbody key={name}>
          <tr className={list["field"]}>
            <th scope="rowgroup" colSpan={5}>{name}</th>
          </tr>
          {entries.map((entry) => (
            <Row key={entry.metric.ref} entry={entry} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ entry: { metric, versions } }: { readonly entry: MetricEntry }) {
  const words = useMetricWords();
  const language = useLanguage();
  const need = metric.notComputed ?? null;
  return (
    <tr>
      <td className={styles["code"]}>{metric.code}</td>
      <th scope="row">
        <Link to="/metric/$code" params={{ code: metric.code }} search={{}}>
          {metricName(metric, language)}
        </Link>
        {versions < 2 ? null : <small>{words.versionCount(versions)}</small>}
        {need === null ? null : <small>{words.needs[need] ?? need}</small>}
      </th>
      <td>{unitWord(metric, language)}</td>
      <td>{words.directions[metric.direction]}</td>
      <td>{metric.target === null || metric.target === undefined ? "" : targetText(metric.target, metric, language)}</td>
    </tr>
  );
}
