import { Suspense } from "react";
import { BoardTownsDocument } from "../../../generated/graphql.ts";
import { AskedAs } from "../../../filters/asked-as.tsx";
import type { Selection } from "../../../filters/selection.ts";
import { ErrorState } from "../../../ui/components/error-state.tsx";
import { PHONE, useMediaQuery } from "../../../ui/media-query.ts";
import { useOncePainted } from "../../../ui/use-once-painted.ts";
import type { BoardRequest } from "../board-request.ts";
import { PanelsSkeleton } from "../board-skeleton.tsx";
import { readSeries } from "../measurement.ts";
import { useChosenName } from "../use-chosen-name.ts";
import { askedSelection, useComparison } from "../use-comparison.ts";
import { useInstead } from "../use-instead.ts";
import { useBoardWords } from "../words.ts";
import { HeatMapPanel } from "./heat-map-panel.tsx";
import { lazyPart } from "../../../ui/load-part.ts";

/** The phone's. */
const OutlyingPanel = lazyPart(async () => ({ default: (await import("./outlying-panel.tsx")).OutlyingPanel }));

/** The towns of the board's region, after all that stands above them; nothing for a board without a metric of towns. */
export function HeatMapPart({ request: latest }: { readonly request: BoardRequest }) {
  const request = useOncePainted(latest);
  return request.towns === null ? null : <Towns request={request} towns={request.towns} />;
}

function Towns({ request, towns }: { readonly request: BoardRequest; readonly towns: Selection }) {
  const words = useBoardWords();
  const phone = useMediaQuery(PHONE);
  const instead = useInstead(request);
  const name = useChosenName(request, towns.metrics[0]);
  const { comparison, busy, error, retry } = useComparison(BoardTownsDocument, towns);
  if (error !== undefined) return <ErrorState title={words.heatMap(name)} error={error} onRetry={retry} instead={instead} />;
  const first = comparison?.series[0];
  if (comparison === undefined || first === undefined) return <PanelsSkeleton part="HEAT_MAP" />;
  const series = readSeries(first, comparison);
  return (
    <AskedAs document={BoardTownsDocument} variables={askedSelection(towns)}>
      {phone ? <Suspense fallback={<PanelsSkeleton part="HEAT_MAP" />}><OutlyingPanel request={request} comparison={comparison} series={series} busy={busy} /></Suspense> : <HeatMapPanel request={request} comparison={comparison} series={series} busy={busy} />}
    </AskedAs>
  );
}
