import { useState } from "react";
import type { RegionNameFragment } from "../../../generated/graphql.ts";
import { Panel } from "../../../ui/components/panel.tsx";
import { Segments } from "../../../ui/components/segments.tsx";
import { nameOf } from "../../../ui/language.ts";
import { PHONE, useMediaQuery } from "../../../ui/media-query.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import type { MetricSearch } from "../metric/metric-search.ts";
import { lineName } from "../texts.ts";
import type { Indicator } from "./evidence.ts";
import { IndicatorTable } from "./indicator-table.tsx";
import styles from "./indicators.module.css";
import { useRegionWords } from "./words.ts";

export interface IndicatorsPanelProps {
  readonly indicators: readonly Indicator[];
  readonly line: RegionNameFragment;
  readonly quarters: number;
  readonly busy: boolean;
  /** What a metric's own page is opened with. */
  readonly search: MetricSearch;
  readonly traceOf: (metric: string) => (() => void) | undefined;
}

const SHOWN = ["all", "judged"] as const;

/** Every indicator of the catalogue by field of work, with what defends it; those without a value are named at the end of their field. */
export function IndicatorsPanel({ indicators, line, quarters, busy, search, traceOf }: IndicatorsPanelProps) {
  const words = useRegionWords();
  const language = useLanguage();
  const phone = useMediaQuery(PHONE);
  const [shown, setShown] = useState<(typeof SHOWN)[number]>("all");
  const kept = shown === "all" ? indicators : indicators.filter(({ now }) => now.kind === "observed" && now.band !== null && now.band !== "notRanked");
  const domains = [...new Map(kept.map(({ metric }) => [metric.domainZh, metric])).values()];
  return (
    <Panel
      title={words.indicators}
      subtitle={words.indicatorsNote(quarters)}
      busy={busy}
      aside={<Segments small={!phone} label={words.indicators} value={shown} onChange={setShown} options={[{ value: "all", label: words.all }, { value: "judged", label: words.onlyJudged }]} />}
    >
      {domains.map((domain) => {
        const own = kept.filter(({ metric }) => metric.domainZh === domain.domainZh);
        const title = nameOf({ nameZh: domain.domainZh, nameEn: domain.domainEn }, language);
        return (
          <section key={domain.domainZh} className={styles["domain"]}>
            <h3 className={styles["name"]}>{`${title.charAt(0).toUpperCase()}${title.slice(1)}`}</h3>
            <IndicatorTable caption={title} indicators={own} line={lineName(line, language)} search={search} traceOf={traceOf} />
          </section>
        );
      })}
    </Panel>
  );
}
