import type { ReactNode } from "react";
import { capitalName } from "../../../ui/formats/capital.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { regionsSentence } from "../sheet/empty-sentence.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { subtitleOf } from "./frame-texts.ts";
import styles from "./metric-sections.module.css";
import { NothingHere } from "./nothing-here.tsx";
import type { ViewProps } from "./view.ts";

export interface MetricSectionsProps extends Pick<ViewProps, "request" | "sheets"> {
  /** Draws one metric; of a metric of which no region has a value the reason is said instead. */
  readonly children: (sheet: Sheet) => ReactNode;
}

/** One drawing a metric; of several each under its own name and definition. */
export function MetricSections({ request, sheets, children }: MetricSectionsProps) {
  const language = useLanguage();
  const drawn = (sheet: Sheet): ReactNode => {
    const empty = regionsSentence(sheet, language);
    return empty === null ? children(sheet) : <NothingHere request={request} sentence={empty} measure={sheet.measure} />;
  };
  if (sheets.length === 1) return drawn(sheets[0]);
  return (
    <div className={styles["sections"]}>
      {sheets.map((sheet) => (
        <section key={sheet.subject} className={styles["section"]} data-chart-part="">
          <h3 className={styles["name"]}>
            {capitalName(sheet.measure, language)}
            <span className={styles["definition"]}>{subtitleOf(sheet.measure, language)}</span>
          </h3>
          {drawn(sheet)}
        </section>
      ))}
    </div>
  );
}
