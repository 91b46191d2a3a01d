import { parseMetricRef } from "@plumbline/schema/vocabulary/metric.ts";
import { MetricLink } from "../../../filters/profile-links.tsx";
import { BandShape } from "../../../ui/components/band-shape.tsx";
import { capitalName } from "../../../ui/formats/capital.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { useWords } from "../../../ui/words.ts";
import { compareProfileSearch } from "../address/compare-profile-search.ts";
import { parseSubject } from "../address/subject.ts";
import { emptyReason } from "../sheet/sheet-emptiness.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { placeOfQuarter } from "../views/frame-texts.ts";
import type { ViewProps } from "../views/view.ts";
import styles from "./compare-lead.module.css";
import { leadOf } from "./lead.ts";

/** Case statistics and scores have no page of their own. */
function MetricPage({ sheet, request }: { readonly sheet: Sheet; readonly request: ViewProps["request"] }) {
  const words = useWords();
  const language = useLanguage();
  const subject = parseSubject(sheet.subject);
  const ref = subject?.kind === "indicator" ? parseMetricRef(subject.ref) : null;
  if (ref === null || sheet.measure.version === null) return null;
  return <MetricLink metric={{ code: ref.code, ref: sheet.subject, version: sheet.measure.version }} search={compareProfileSearch(request)} className={styles["page"]} label={words.metricPageOf(capitalName(sheet.measure.plain, language))}>{words.metricPage}</MetricLink>;
}

/** The comparison in one sentence a metric, composed by rule. */
export function CompareLead({ sheets, request }: Pick<ViewProps, "sheets" | "request">) {
  const language = useLanguage();
  // A lone metric stands in the title; what its values run over is said where they are.
  const named = sheets.length > 1 || request.accumulation !== "period";
  return (
    <div className={styles["leads"]}>
      {sheets.filter((sheet) => emptyReason(sheet) === null).map((sheet) => {
        const statements = leadOf(sheet, placeOfQuarter(sheet, request), language);
        return statements.length === 0 ? null : (
          <p key={sheet.subject} className={styles["lead"]}>
            {named ? <strong className={styles["name"]}>{capitalName(sheet.measure, language)}</strong> : null}
            {statements.map(({ band, text }) => (
              <span key={text} className={styles["statement"]}>
                {band === null ? null : <BandShape band={band} size={11} />}
                {text}
              </span>
            ))}
            <MetricPage sheet={sheet} request={request} />
          </p>
        );
      })}
    </div>
  );
}
