import { useState, type ReactNode } from "react";
import { EventsList } from "../../../filters/events/events-list.tsx";
import type { EventsNoteProps } from "../../../filters/events/events-note.tsx";
import { EventsWay } from "../../../filters/events/events-way.tsx";
import { ShownPeriod } from "../../../charts/outlets/shown-period.tsx";
import { AskedAs } from "../../../filters/asked-as.tsx";
import { OpenAsQuery } from "../../../filters/open-as-query.tsx";
import { Panel } from "../../../ui/components/panel.tsx";
import { ViewToggle } from "../../../ui/components/view-toggle.tsx";
import type { AskedQuery } from "../sheet/sheet-query.ts";
import { useViewWords } from "../words/view-words.ts";
import { AsTable } from "./table-twin.tsx";
import styles from "./view-frame.module.css";
import type { ViewPlace } from "./view.ts";

export interface ViewFrameProps {
  readonly place: ViewPlace;
  readonly title: string;
  readonly subtitle: string;
  /** True where the drawing below is a `TableTwin`, which the reader may turn into its table. */
  readonly twin?: boolean;
  /** The one quarter that is shown of those compared, or the two that are set against each other; files and pictures then say no other. */
  readonly period?: string;
  /** A key, or what the view lets choose. */
  readonly aside?: ReactNode;
  /** What happened in the quarters shown. */
  readonly events?: EventsNoteProps | undefined;
  /** The questions that the view was drawn from. */
  readonly queries: readonly AskedQuery[];
  /** True while the view's own question is on its way. */
  readonly busy?: boolean;
  readonly children: ReactNode;
}

/** A view in its panel: title and definition on top, below it where it leads. */
export function ViewFrame({ place, title, subtitle, twin = false, period, aside, events, queries, busy = false, children }: ViewFrameProps) {
  const words = useViewWords();
  const [table, setTable] = useState(false);
  const named = ({ family }: AskedQuery): string | undefined => (queries.length > 1 && family !== undefined ? words.families[family] : undefined);
  const tools = !twin && aside === undefined ? undefined : (
    <div className={styles["aside"]}>
      {aside}
      {twin ? <ViewToggle table={table} onToggle={() => setTable(!table)} /> : null}
    </div>
  );
  const panel = (
    <Panel title={title} subtitle={subtitle} busy={busy || place.busy} aside={tools} className={styles["panel"]}>
      <div className={styles["body"]}>
        <AsTable value={twin && table}>{children}</AsTable>
        {events === undefined && queries.length === 0 ? null : (
          <p className={styles["foot"]}>
            {events === undefined ? null : <EventsWay count={events.events.length} failed={events.failed} place={events.place} />}
            {queries.map((query) => (
              <OpenAsQuery key={query.name} document={query.document} variables={query.variables} of={named(query)} />
            ))}
          </p>
        )}
        {events === undefined ? null : <EventsList events={events.events} action={events.action} />}
      </div>
    </Panel>
  );
  const asked = queries.reduceRight<ReactNode>((inner, query, at) => <AskedAs document={query.document} variables={query.variables} of={named(query)} beside={at > 0}>{inner}</AskedAs>, panel);
  return period === undefined ? asked : <ShownPeriod period={period}>{asked}</ShownPeriod>;
}
