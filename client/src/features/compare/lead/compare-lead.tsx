import { BandShape } from "../../../ui/components/band-shape.tsx";
import { nameOf } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { capital } from "../capital.ts";
import { emptyReason } from "../sheet/sheet-emptiness.ts";
import { placeOfQuarter } from "../views/frame-texts.ts";
import type { ViewProps } from "../views/view.ts";
import styles from "./compare-lead.module.css";
import { leadOf } from "./lead.ts";

/** The comparison in one sentence a metric, composed by rule. */
export function CompareLead({ sheets, request }: Pick<ViewProps, "sheets" | "request">) {
  const language = useLanguage();
  const named = sheets.length > 1;
  return (
    <div className={styles["leads"]}>
      {sheets.filter((sheet) => emptyReason(sheet) === null).map((sheet) => {
        const statements = leadOf(sheet, placeOfQuarter(sheet, request), language);
        return statements.length === 0 ? null : (
          <p key={sheet.subject} className={styles["lead"]}>
            {named ? <strong className={styles["name"]}>{capital(nameOf(sheet.measure, language))}</strong> : null}
            {statements.map(({ band, text }) => (
              <span key={text} className={styles["statement"]}>
                {band === null ? null : <BandShape band={band} size={11} />}
                {text}
              </span>
            ))}
          </p>
        );
      })}
    </div>
  );
}
