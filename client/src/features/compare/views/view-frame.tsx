import type { ReactNode } from "react";
import { OpenAsQuery } from "../../../filters/open-as-query.tsx";
import { Panel } from "../../../ui/components/panel.tsx";
import type { AskedQuery } from "../sheet/sheet-query.ts";
import styles from "./view-frame.module.css";
import type { ViewPlace } from "./view.ts";

export interface ViewFrameProps {
  readonly place: ViewPlace;
  readonly title: string;
  readonly subtitle: string;
  /** A key, or what the view lets choose. */
  readonly aside?: ReactNode;
  /** What counts as an outlier here, and how many there are; nothing where nobody is judged. */
  readonly sentence?: ReactNode;
  /** The questions that the view was drawn from. */
  readonly queries: readonly AskedQuery[];
  /** True while the view's own question is on its way. */
  readonly busy?: boolean;
  readonly children: ReactNode;
}

/** A view in its panel: title and definition on top, below the drawing the sentence that says what to make of it. */
export function ViewFrame({ place, title, subtitle, aside, sentence, queries, busy = false, children }: ViewFrameProps) {
  return (
    <Panel title={title} subtitle={subtitle} busy={busy || place.busy} aside={aside === undefined ? undefined : <div className={styles["aside"]}>{aside}</div>} className={styles["panel"]}>
      {children}
      {sentence === undefined || sentence === null ? null : <p className={styles["sentence"]} data-chart-note="">{sentence}</p>}
      {queries.length === 0 ? null : (
        <p className={styles["foot"]}>
          {queries.map(({ name, document, variables }) => (
            <OpenAsQuery key={name} document={document} variables={variables} />
          ))}
        </p>
      )}
    </Panel>
  );
}
