import { useQuery } from "@apollo/client/react";
import { countiesOf, useInstallation } from "../../filters/installation.ts";
import { BoardPublishedFiguresDocument } from "../../generated/graphql.ts";
import { Panel } from "../../ui/components/panel.tsx";
import { nameOf, pick } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { publishedRows } from "./published-rows.ts";
import styles from "./published-panel.module.css";
import { useBoardWords } from "./words.ts";

/** Figures that a bureau published, quoted with their source; absent where there are none. */
export function PublishedPanel({ region }: { readonly region: string }) {
  const words = useBoardWords();
  const language = useLanguage();
  const installation = useInstallation();
  const { data } = useQuery(BoardPublishedFiguresDocument);
  const below = region === installation.home.code ? countiesOf(installation, region).map((county) => county.code) : [];
  const figures = (data?.publishedFigures ?? []).filter((figure) => figure.region.code === region || below.includes(figure.region.code));
  if (figures.length === 0) return null;
  const groups = publishedRows(figures, language);
  return (
    <Panel title={words.publishedTitle} subtitle={words.publishedNote} aside={<span className={styles["real"]}>{words.real}</span>}>
      {groups.map((group) => (
        <section key={group.key} className={styles["group"]}>
          <h3 className={styles["where"]}>{`${nameOf(group.region, language)} ${pick(language, group.period.labelZh, group.period.labelEn)}`}</h3>
          <dl className={styles["figures"]}>
            {group.figures.map((figure) => (
              <div key={figure.name}>
                <dt>{figure.name}</dt>
                <dd>{figure.value}</dd>
              </div>
            ))}
          </dl>
          <p className={styles["source"]}>{words.source(group.source)}</p>
        </section>
      ))}
    </Panel>
  );
}
