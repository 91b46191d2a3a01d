import { lineName } from "../../sheet/line-name.ts";
import { useLanguage } from "../../../../ui/preferences.ts";
import { useCompareWords } from "../../words/compare-words.ts";
import styles from "./lines-key.module.css";
import type { Sheet } from "../../sheet/sheet.ts";

/** Names the marks that repeat over small plots: the region's line, its interval, the reference line. */
export function LinesKey({ sheet }: { readonly sheet: Sheet }) {
  const words = useCompareWords();
  const language = useLanguage();
  return (
    <p className={styles["key"]} data-chart-key="">
      <span className={styles["region"]}><i />{words.key.region}</span>
      {hasIntervals(sheet) ? <span className={styles["interval"]}><i />{words.key.interval}</span> : null}
      {sheet.line?.comparable === true ? <span className={styles["line"]}><i />{lineName(sheet.line.region, language)}</span> : null}
    </p>
  );
}

function hasIntervals(sheet: Sheet): boolean {
  return sheet.regions.some((_, region) => sheet.periods.some((__, period) => {
    const cell = sheet.at(region, period);
    return cell.kind === "observed" && cell.lower !== null;
  }));
}
