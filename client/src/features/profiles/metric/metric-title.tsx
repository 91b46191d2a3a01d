import { Link, useSearch } from "@tanstack/react-router";
import { BasisNote } from "../../../filters/basis-note.tsx";
import { BasisPicker } from "../../../filters/basis-picker.tsx";
import { useInstallation } from "../../../filters/installation.ts";
import { comparedSearch } from "../../../filters/onward-search.ts";
import { PageStamp } from "../../../filters/page-stamp.tsx";
import { PeriodPicker } from "../../../filters/period-picker.tsx";
import { RegionLink } from "../../../filters/profile-links.tsx";
import { RegionPicker } from "../../../filters/region-picker.tsx";
import { SaveViewButton } from "../../../filters/save-view-button.tsx";
import { basisSearch } from "../../../filters/selection-search.ts";
import { useDocumentTitle } from "../../../ui/document-title.ts";
import { metricName } from "../../../ui/formats/metric-name.ts";
import { PHONE, useMediaQuery } from "../../../ui/media-query.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { useWords } from "../../../ui/words.ts";
import styles from "../profiles.module.css";
import { toRegion, type MetricRequest } from "./metric-request.ts";
import { parseMetricSearch } from "./metric-search.ts";
import { useMetricNavigation } from "./use-metric-navigation.ts";
import { useMetricWords } from "./words.ts";

export interface MetricTitleProps {
  readonly request: MetricRequest;
  readonly asOf: string | null;
  readonly synthetic: boolean;
}

/** The metric's name, and what chooses the figures below it. */
export function MetricTitle({ request, asOf, synthetic }: MetricTitleProps) {
  const words = useMetricWords();
  const shared = useWords();
  const language = useLanguage();
  const phone = useMediaQuery(PHONE);
  const installation = useInstallation();
  const change = useMetricNavigation();
  const search = parseMetricSearch(useSearch({ from: "/metric/$code" }));
  const { metric, choice, basis, region, period, quarter } = request;
  const { home } = installation;
  useDocumentTitle(`${metricName(metric, language)} · ${metric.code}`);
  const stamp = <PageStamp bare={phone} asOf={asOf} airedAt={basis === "aired" ? period.airedAt : null} synthetic={synthetic} />;
  return (
    <>
      <div className={styles["row"]}>
        <h1 className={styles["title"]}>{metricName(metric, language)}</h1>
        <p className={styles["ways"]}>
          <span>{`${metric.code} · ${words.definitionVersion(metric.version)}`}</span>
          <Link to="/metrics" search={{}}>{words.toMetrics}</Link>
          <RegionLink region={region} search={{ period: quarter, basis: basisSearch(basis, choice.fallback), asOf: request.asOf ?? undefined }} />
          <Link to="/compare" search={{ ...comparedSearch({ ...search, period: search.period === undefined ? undefined : quarter }, installation.quarters), of: [metric.ref] }}>{shared.compare}</Link>
        </p>
        {phone ? null : <div className={styles["stamp"]}>{stamp}<SaveViewButton /></div>}
      </div>
      <div className={styles["controls"]}>
        <RegionPicker bare={phone} regions={request.regions} value={region.code} onChange={(code) => change(toRegion(request, code, home.code))} />
        <PeriodPicker bare={phone} quarters={request.kept} value={period.id} onChange={(chosen) => change({ period: chosen })} />
        {phone ? <SaveViewButton /> : null}
        <BasisPicker offered={choice.offered} value={basis} onChange={(chosen) => change({ basis: basisSearch(chosen, choice.fallback) })} />
        {phone ? stamp : null}
        {choice.offered.includes(basis) ? <BasisNote choice={choice} metric={metric.code} /> : null}
      </div>
    </>
  );
}
