import { useQuery } from "@apollo/client/react";
import { Suspense, useState } from "react";
import { countiesOf, useInstallation } from "../../filters/installation.ts";
import { MetricLink } from "../../filters/profile-links.tsx";
import { useTraceOf } from "../../filters/figure-door.ts";
import { selectionInput } from "../../filters/selection.ts";
import { BoardRanksDocument, type BoardComparisonFragment } from "../../generated/graphql.ts";
import { PageIcon } from "../../ui/components/icons.tsx";
import { ViewToggle } from "../../ui/components/view-toggle.tsx";
import { capitalName } from "../../ui/formats/capital.ts";
import { PHONE, useMediaQuery } from "../../ui/media-query.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { useWords } from "../../ui/words.ts";
import type { BoardRequest } from "./board-request.ts";
import { cardView } from "./card-view.ts";
import styles from "./cards.module.css";
import { keptTowns } from "./kept-towns.ts";
import { readSeries } from "./measurement.ts";
import { metricSearch } from "./profile-search.ts";
import { MetricCard, type MetricCardProps } from "./metric-card.tsx";
import { useBoardNavigation } from "./use-board-navigation.ts";
import { useCorrections } from "./use-corrections.ts";
import { useBoardWords } from "./words.ts";
import { lazyPart } from "../../ui/load-part.ts";

// Loaded where they are needed, or a moment after the numbers.
const DefinitionNote = lazyPart(async () => ({ default: (await import("./definition-note.tsx")).DefinitionNote }));
const UpdateNotice = lazyPart(async () => ({ default: (await import("./update-notice.tsx")).UpdateNotice }));
/** Loaded when it is asked for. */
const CardTable = lazyPart(async () => ({ default: (await import("./card-table.tsx")).CardTable }));

export interface CardsProps {
  readonly request: BoardRequest;
  readonly comparison: BoardComparisonFragment;
  readonly busy: boolean;
}

/** The cards, or the same as a table; a single card with its definition. */
export function Cards({ request, comparison, busy }: CardsProps) {
  const words = useBoardWords();
  const shared = useWords();
  const language = useLanguage();
  const phone = useMediaQuery(PHONE);
  const [table, setTable] = useState(false);
  const { choose } = useBoardNavigation();
  const ranks = usePeerRanks(request);
  const place = Math.max(0, comparison.regions.findIndex((region) => region.code === request.region.code));
  const { timeZone } = useInstallation();
  const context = { language, timeZone, basis: comparison.basis, asOf: comparison.asOf, referenceRegion: comparison.referenceRegion };
  const views = comparison.series.map((series) =>
    cardView(readSeries(series, comparison), place, { ...context, peerRanks: request.region.level !== "COUNTY" ? null : (ranks.get(series.metric.code) ?? []) }),
  );
  // A matrix holds the others, in a table already.
  const single = views.length === 1;
  const subject = comparison.selection;
  const [only] = comparison.series;
  const correctionOf = useCorrections(request, request.cards);
  const traceOf = useTraceOf({ basis: request.basis, asOf: request.cards.asOf, accumulation: request.accumulation });
  const traceAt = (at: number): MetricCardProps["onTrace"] => {
    const metric = comparison.series[at]?.metric.ref;
    return metric === undefined ? undefined : traceOf(metric, request.region.code, request.period);
  };
  const pageLinkAt = (at: number): MetricCardProps["pageLink"] => {
    const metric = comparison.series[at]?.metric;
    return metric === undefined ? null : <MetricLink metric={metric} search={metricSearch(request)} className={styles["page"]} label={shared.metricPageOf(capitalName(metric, language))}><PageIcon size={14} /></MetricLink>;
  };
  return (
    <section aria-label={words.cards} aria-busy={busy} className={styles["section"]}>
      <Suspense fallback={null}>
        <UpdateNotice subject={subject} version={comparison.version} asOf={comparison.asOf} views={views} />
      </Suspense>
      {busy ? <div className={styles["busyLine"]} /> : null}
      <h2 className="visually-hidden">{words.cards}</h2>
      {single ? null : (
        <div className={styles["toggle"]}>
          <ViewToggle table={table} onToggle={() => setTable(!table)} />
        </div>
      )}
      {table ? (
        <Suspense fallback={null}>
          <CardTable views={views} periods={comparison.periods} />
        </Suspense>
      ) : (
        <div className={styles[single ? "single" : "grid"]}>
          {views.map((view, at) => (
            <MetricCard
              key={view.metric} subject={subject} view={view} phone={phone} selected={view.metric === request.metric} onSelect={() => choose(view.metric, keptTowns(request))}
              revised={correctionOf(comparison.series[at]?.metric)} revisable={request.basis === "aired"} onTrace={traceAt(at)} pageLink={pageLinkAt(at)}
            />
          ))}
          <Suspense fallback={<div className={styles["definition"]} />}>{single && only !== undefined ? <DefinitionNote metric={only.metric} /> : null}</Suspense>
        </div>
      )}
    </section>
  );
}

/** Ranks of all sister counties in the board's quarter, by metric; asked for on a county's board alone. */
function usePeerRanks(request: BoardRequest): ReadonlyMap<string, readonly (number | null)[]> {
  const installation = useInstallation();
  const sisters = countiesOf(installation, request.region.parentCode ?? installation.home.code).map((county) => county.code);
  const { data } = useQuery(BoardRanksDocument, {
    skip: !request.others || request.region.level !== "COUNTY",
    variables: { selection: selectionInput({ ...request.cards, regions: sisters, periods: [request.period] }) },
  });
  return new Map((data?.compare.series ?? []).map((series) => [series.metric.code, series.rank]));
}
