import { Link } from "@tanstack/react-router";
import { BandShape, bandTextColour } from "../../../ui/components/band-shape.tsx";
import { TracedValue } from "../../../ui/components/traced-value.tsx";
import { useLanguage } from "../../../ui/preferences.ts";
import { useWords } from "../../../ui/words.ts";
import list from "../metric-list.module.css";
import type { MetricSearch } from "../metric/metric-search.ts";
import { MiniTrend } from "../mini-trend.tsx";
import type { Indicator } from "./evidence.ts";
import type { IndicatorField } from "./indicator-fields.ts";
import { indicatorTexts } from "./indicator-texts.ts";
import styles from "./indicators.module.css";
import { useRegionWords } from "./words.ts";

export interface IndicatorTableProps {
  readonly caption: string;
  /** By field of work. */
  readonly fields: readonly IndicatorField[];
  /** What the line is called. */
  readonly line: string;
  readonly search: MetricSearch;
  /** Opens what an indicator's value rests on. */
  readonly traceOf: (metric: string) => (() => void) | undefined;
}

/** Indicators by field of work under one head, which stays in sight; on the phone each row folds into three lines. */
export function IndicatorTable({ caption, fields, line, search, traceOf }: IndicatorTableProps) {
  const words = useRegionWords();
  const { head } = words;
  return (
    <table className={`${list["table"]} ${styles["table"]}`}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head.indicator}</th>
          <th scope="col" className={styles["number"]}>{head.value}</th>
          <th scope="col" className={styles["number"]}>{head.n}</th>
          <th scope="col" className={styles["number"]}>{head.interval}</th>
          <th scope="col" className={styles["number"]}>{line}</th>
          <th scope="col">{head.band}</th>
          <th scope="col" className={styles["number"]}>{head.rank}</th>
          <th scope="col" className={styles["number"]}>{head.change}</th>
          <th scope="col">{head.trend}</th>
        </tr>
      </thead>
      {fields.map(({ name, indicators }) => (
        <tbody key={name}>
          <tr className={`${list["field"]} ${styles["field"]}`}>
            <th scope="rowgroup" colSpan={9}>{name}</th>
          </tr>
          {indicators.map((indicator) => (
            <Row key={indicator.metric.ref} indicator={indicator} line={line} search={search} traceOf={traceOf} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ indicator, line, search, traceOf }: Omit<IndicatorTableProps, "caption" | "fields"> & { readonly indicator: Indicator }) {
  const language = useLanguage();
  const shared = useWords();
  const words = useRegionWords();
  const { metric, now, course, line: reference } = indicator;
  const { title, value, count, interval, line: lineText, band, rank, change } = indicatorTexts(indicator, language);
  return (
    <tr>
      <th scope="row">
        <Link to="/metric/$code" params={{ code: metric.code }} search={{ ...search }}>
          {title}
        </Link>
      </th>
      <td className={styles[now.kind === "observed" ? "value" : "gap"]}><TracedValue text={value} of={`${title} ${value}`} onOpen={now.kind === "observed" ? traceOf(metric.ref) : undefined} /></td>
      <td className={styles["number"]} data-label={words.head.n}>{count}</td>
      <td className={styles["number"]} data-label={words.head.interval}>{interval}</td>
      <td className={styles["number"]} data-label={line}>{lineText}</td>
      <td className={styles["band"]} style={band === null ? undefined : { color: bandTextColour(band) }}>
        {band === null ? null : (
          <span>
            <BandShape band={band} size={9} />
            {shared.bands[band]}
          </span>
        )}
      </td>
      <td className={styles["number"]} data-label={words.head.rank}>{rank}</td>
      <td className={styles["number"]} data-label={words.head.change}>{change}</td>
      <td className={styles["trend"]}>
        <MiniTrend values={course} line={lineText === "" ? [] : reference} />
      </td>
    </tr>
  );
}
