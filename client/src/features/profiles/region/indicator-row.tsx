import { Link } from "@tanstack/react-router";
import { BandShape, bandTextColour } from "../../../ui/components/band-shape.tsx";
import { TracedValue } from "../../../ui/components/traced-value.tsx";
import { useLanguage } from "../../../ui/preferences.ts";
import { useWords } from "../../../ui/words.ts";
import type { MetricSearch } from "../metric/metric-search.ts";
import { MiniTrend } from "../mini-trend.tsx";
import type { Indicator } from "./evidence.ts";
import { indicatorTexts } from "./indicator-texts.ts";
import styles from "./indicators.module.css";
import { useRegionWords } from "./words.ts";

/** What every row of a region's table is written with. */
export interface IndicatorContext {
  /** What the line is called; null where there is none, and no columns for it and for what is judged by it. */
  readonly line: string | null;
  readonly search: MetricSearch;
  /** Opens what an indicator's value rests on. */
  readonly traceOf: (indicator: Indicator) => (() => void) | undefined;
}

/** One indicator with what defends it. */
export function IndicatorRow({ indicator, line, search, traceOf }: IndicatorContext & { readonly indicator: Indicator }) {
  const language = useLanguage();
  const shared = useWords();
  const words = useRegionWords();
  const { metric, now, course, line: reference } = indicator;
  const { title, year, value, provisional, count, interval, line: lineText, band, rank, change } = indicatorTexts(indicator, language);
  const beside = [year, provisional].filter((text) => text !== "").join(" · ");
  return (
    <tr>
      <th scope="row">
        <Link to="/metric/$code" params={{ code: metric.code }} search={{ ...search }}>
          {title}
        </Link>
      </th>
      <td className={styles[now.kind === "observed" ? "value" : "gap"]}><TracedValue text={value} of={`${title} ${value}`} onOpen={now.kind === "observed" ? traceOf(indicator) : undefined} />{beside === "" ? null : <small className={styles["beside"]}>{beside}</small>}</td>
      <td className={styles["number"]} data-label={words.head.n}>{count}</td>
      <td className={styles["number"]} data-label={words.head.interval}>{interval}</td>
      {line === null ? null : (
        <>
          <td className={styles["number"]} data-label={line}>{lineText}</td>
          <td className={styles["band"]} style={band === null ? undefined : { color: bandTextColour(band) }}>
            {band === null ? null : (
              <span>
                <BandShape band={band} size={9} />
                {shared.bands[band]}
              </span>
            )}
          </td>
          <td className={`${styles["number"]} ${styles["wide"]}`} data-label={words.head.rank}>{rank}</td>
        </>
      )}
      <td className={`${styles["number"]} ${styles["wide"]}`} data-label={words.head.change}>{change}</td>
      <td className={styles["trend"]}>
        <MiniTrend values={course} line={lineText === "" ? [] : reference} />
      </td>
    </tr>
  );
}
