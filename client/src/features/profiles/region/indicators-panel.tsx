import { useTableOutlet } from "../../../charts/outlets/outlets.ts";
import type { RegionNameFragment } from "../../../generated/graphql.ts";
import { Panel } from "../../../ui/components/panel.tsx";
import { Segments } from "../../../ui/components/segments.tsx";
import { PHONE, useMediaQuery } from "../../../ui/media-query.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { usePrinting } from "../../../ui/use-printing.ts";
import { useWords } from "../../../ui/words.ts";
import type { MetricSearch } from "../metric/metric-search.ts";
import { lineName } from "../texts.ts";
import { codeOf } from "./code-of.ts";
import type { Indicator } from "./evidence.ts";
import { indicatorFields } from "./indicator-fields.ts";
import { IndicatorTable } from "./indicator-table.tsx";
import { indicatorTexts } from "./indicator-texts.ts";
import styles from "./indicators.module.css";
import { isNotHere } from "./not-here.ts";
import { NotHereList } from "./not-here-list.tsx";
import { useRegionNavigation } from "./use-region-navigation.ts";
import { useRegionWords } from "./words.ts";
import { yearlyName } from "./yearly-name.ts";

export interface IndicatorsPanelProps {
  readonly indicators: readonly Indicator[];
  /** Leaves out what is not judged. */
  readonly judgedOnly: boolean;
  /** Null where no line is open. */
  readonly line: RegionNameFragment | null;
  readonly quarters: number;
  readonly busy: boolean;
  /** What a metric's own page is opened with. */
  readonly search: MetricSearch;
  readonly traceOf: (indicator: Indicator) => (() => void) | undefined;
}

/** Every indicator that the region's level has, by field of work, with what defends it; those that it does not have stand behind one line. */
export function IndicatorsPanel({ indicators, judgedOnly, line, quarters, busy, search, traceOf }: IndicatorsPanelProps) {
  const words = useRegionWords();
  const language = useLanguage();
  const shared = useWords();
  const phone = useMediaQuery(PHONE);
  const printing = usePrinting();
  const navigation = useRegionNavigation();
  const kept = !judgedOnly ? indicators : indicators.filter(({ now }) => now.kind === "observed" && now.band !== null && now.band !== "notRanked");
  const fieldsOf = (some: readonly Indicator[]) => indicatorFields(some, language);
  const name = line === null ? null : lineName(line, language);
  const ofLine = (text: string | null) => (line === null || text === null ? [] : [text]);
  const id = useTableOutlet({
    head: [words.domain, words.head.indicator, words.code, words.head.value, words.head.n, words.head.interval, ...ofLine(name), words.head.band, words.head.rank, words.head.change, words.head.status],
    // A file opens no line: it names all of them where they belong.
    rows: fieldsOf(kept).flatMap((field) => field.indicators.map((indicator) => {
      const { value, provisional, count, interval, line: lineText, band, rank, change } = indicatorTexts(indicator, language);
      return [field.name, yearlyName(indicator.metric, indicator.year, language), codeOf(indicator.metric), value, count, interval, ...ofLine(lineText), band === null ? "" : shared.bands[band], rank, change, provisional];
    })),
  });
  const choice = <Segments small={!phone} label={words.indicators} value={judgedOnly ? "judged" : "all"} onChange={(shown) => navigation.change({ only: shown === "judged" ? "judged" : undefined })} options={[{ value: "all", label: words.all }, { value: "judged", label: words.onlyJudged }]} />;
  return (
    <Panel
      title={words.indicators}
      subtitle={words.indicatorsNote(quarters, line !== null, indicators.some(({ year }) => year !== null))}
      busy={busy}
      aside={phone ? undefined : choice}
    >
      {phone ? choice : null}
      <div id={id} className={styles["scroll"]}>
        <IndicatorTable
          caption={words.indicators}
          fields={fieldsOf(kept.filter((indicator) => !isNotHere(indicator)))}
          folds={phone && !printing}
          line={name}
          search={search}
          traceOf={traceOf}
        />
      </div>
      <NotHereList fields={fieldsOf(kept.filter(isNotHere))} search={search} />
    </Panel>
  );
}
