import { skipToken, useQuery } from "@apollo/client/react";
import { eventWords } from "../../filters/events/event-words.ts";
import type { EventsPlace } from "../../filters/events/events-door.ts";
import { mayAnnotate } from "../../filters/events/may-annotate.ts";
import { useInstallation } from "../../filters/installation.ts";
import { ShownEventsDocument, type ShownEventFragment } from "../../generated/graphql.ts";
import { useViewer } from "../../session/viewer.ts";
import { EmptyState } from "../../ui/components/empty-state.tsx";
import { ErrorState } from "../../ui/components/error-state.tsx";
import { RecordList, type RecordColumn } from "../../ui/components/record-list.tsx";
import { Skeleton } from "../../ui/components/skeleton.tsx";
import { capital } from "../../ui/formats/capital.ts";
import { periodLabel } from "../../ui/formats/period.ts";
import { Dialog } from "../../ui/forms/dialog.tsx";
import { nameOf } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { AddForm } from "./add-form.tsx";
import { EventActions } from "./event-actions.tsx";
import styles from "./events.module.css";
import { useEventsWords } from "./words.ts";

export interface EventsDrawerProps {
  readonly place: EventsPlace;
  readonly onClose: () => void;
}

/** What happened in the shown regions and above, in all quarters that are kept, the latest first; and for those who may, a way to add. */
export default function EventsDrawer({ place, onClose }: EventsDrawerProps) {
  const words = useEventsWords();
  const language = useLanguage();
  const kinds = eventWords(language).kinds;
  const viewer = useViewer();
  const { home, cities, counties, quarters } = useInstallation();
  const [first, last] = [quarters[0], quarters.at(-1)];
  const { data, error, refetch } = useQuery(ShownEventsDocument, first === undefined || last === undefined ? skipToken : { variables: { regions: [...place.regions], from: first.id, to: last.id, asOf: null } });
  const events = (data?.events.events ?? []).toReversed();
  const named = [home, ...cities, ...counties].find(({ code }) => code === place.regions[0]);
  const regions = named === undefined ? place.regions : [nameOf(named, language), ...place.regions.slice(1)];
  const columns: readonly RecordColumn<ShownEventFragment>[] = [
    { key: "period", head: words.period, cell: ({ period }) => periodLabel(period, language) },
    { key: "region", head: words.region, cell: ({ region }) => nameOf(region, language) },
    { key: "kind", head: words.kind, cell: ({ kind }) => capital(kinds[kind]) },
    { key: "text", head: words.text, wide: true, cell: ({ text }) => text },
    { key: "by", head: words.addedBy, cell: ({ addedBy }) => addedBy },
  ];
  return (
    <Dialog drawer title={words.title} onClose={onClose}>
      <p className={styles["lead"]}>{words.lead(words.regions(regions[0] ?? "", regions.length))}</p>
      {mayAnnotate(viewer) && viewer.region ? <AddForm place={place} within={viewer.region.code} /> : <p className={styles["lead"]}>{words.readOnly}</p>}
      <section className={styles["list"]} aria-label={words.list}>
        {error !== undefined ? <ErrorState title={words.list} error={error} onRetry={() => void refetch()} /> : data === undefined ? <Skeleton blocks={[{ height: 140 }]} /> : events.length === 0 ? <EmptyState sentence={words.none} /> : (
          <RecordList caption={words.list} columns={columns} rows={events} rowKey={({ id }) => String(id)} actions={actionsOf} actionsHead={words.remove} />
        )}
      </section>
    </Dialog>
  );
}

const actionsOf = (event: ShownEventFragment) => <EventActions event={event} />;
