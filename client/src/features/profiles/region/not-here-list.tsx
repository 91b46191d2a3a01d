import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import { Fold } from "../../../ui/components/fold.tsx";
import { metricName } from "../../../ui/formats/metric-name.ts";
import { pick } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import type { MetricSearch } from "../metric/metric-search.ts";
import type { IndicatorField } from "./indicator-fields.ts";
import styles from "./not-here.module.css";
import { useRegionWords } from "./words.ts";

export interface NotHereListProps {
  readonly fields: readonly IndicatorField[];
  readonly search: MetricSearch;
}

/** How many indicators the region's level does not have, and their names for whoever asks. */
export function NotHereList({ fields, search }: NotHereListProps) {
  const words = useRegionWords();
  const language = useLanguage();
  const count = fields.reduce((sum, { indicators }) => sum + indicators.length, 0);
  if (count === 0) return null;
  return (
    <div className={styles["place"]}>
      <Fold label={words.notHere(count)}>
        <dl className={styles["fields"]}>
          {fields.map(({ name, indicators }) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>
                {indicators.map(({ metric }) => (
                  <Link key={metric.ref} to="/metric/$code" params={{ code: metric.code }} search={{ ...search }}>
                    {metricName(metric, language)}
                  </Link>
                )).flatMap((link, at) => (at === 0 ? [link] : [pick(language, "、", ", "), link]))}
              </dd>
            </Fragment>
          ))}
        </dl>
      </Fold>
    </div>
  );
}
