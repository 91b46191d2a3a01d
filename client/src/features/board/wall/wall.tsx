import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { cityOf, outlineOf, useInstallation } from "../../../filters/installation.ts";
import { BoardCardsDocument, BoardTownsDocument } from "../../../generated/graphql.ts";
import { screenToken } from "../../../session/screen-token.ts";
import { useSession } from "../../../session/session-context.ts";
import { useViewer } from "../../../session/viewer.ts";
import { ErrorState } from "../../../ui/components/error-state.tsx";
import { nameOf } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { isRefusal, planBoard, type BoardRequest } from "../board-request.ts";
import { heatMapView } from "../heat-map/heat-map-view.ts";
import { readSeries } from "../measurement.ts";
import { useComparison } from "../use-comparison.ts";
import { usePeers } from "../use-peers.ts";
import { leaveScreen } from "./fill-screen.ts";
import { Stage } from "./stage.tsx";
import { useRotation } from "./use-rotation.ts";
import { useWakeLock } from "./use-wake-lock.ts";
import { WallFoot } from "./wall-foot.tsx";
import { WallHeader } from "./wall-header.tsx";
import { WallMetric } from "./wall-metric.tsx";
import { pageAtHand, wallPages, type WallPage } from "./wall-pages.ts";
import type { WallSearch } from "./wall-search.ts";
import { WallTowns } from "./wall-towns.tsx";

export interface WallProps {
  readonly request: BoardRequest;
  readonly search: WallSearch;
}

/** The board's metrics one after the other, and its towns, on a screen that nobody touches. */
export function Wall({ request, search }: WallProps) {
  const language = useLanguage();
  const navigate = useNavigate();
  const installation = useInstallation();
  const { timeZone, smallNumberLimit } = installation;
  const { lapsed, hold, restart } = useSession();
  useWakeLock();
  // Nobody stands at a wall: it shows what it has until somebody does.
  useEffect(hold, [hold]);
  const { comparison: cards, error, retry } = useComparison(BoardCardsDocument, { ...request.cards, metrics: request.board.metrics });
  const { comparison: towns } = useComparison(BoardTownsDocument, request.towns);
  const town = towns?.series[0];
  const heat = towns === undefined || town === undefined ? null
    : heatMapView(readSeries(town, towns), { language, timeZone, basis: towns.basis, asOf: towns.asOf, referenceRegion: towns.referenceRegion, smallNumberLimit });
  const pages = cards === undefined ? [] : wallPages(cards, heat);
  const leave = async (): Promise<void> => {
    leaveScreen();
    if (lapsed) {
      restart();
      return;
    }
    const { region, ...rest } = search;
    const byToken = screenToken() !== null;
    await navigate({ to: "/board/{-$region}", params: { region }, search: rest });
    // Whoever comes from a screen that needs no session is not signed in by that.
    if (byToken) restart();
  };
  const { page: asked, running } = useRotation(pages.length, () => void leave());
  // What comes next is read while this page is shown.
  usePeers(useRequest(search, request, pages[(asked + 1) % Math.max(1, pages.length)]));
  // While nobody answers, the figures at hand stay those of an earlier page.
  const { standing } = usePeers(useRequest(search, request, pages[asked]));
  const at = pageAtHand(pages, asked, standing?.series.metric.code ?? null);
  const page = pages[at];
  const shown = useRequest(search, request, page);
  const mapped = standing?.peers.level === "county" && outlineOf(installation, cityOf(installation, request.region).code) !== null;

  // Before the first answer there is nothing that could stay.
  if (cards === undefined && error !== undefined) return <ErrorState title={nameOf(request.board, language)} error={error} onRetry={retry} />;
  return (
    <Stage busy={cards === undefined}>
      <WallHeader request={request} asOf={cards?.asOf ?? null} synthetic={cards?.synthetic ?? false} />
      {page === undefined || cards === undefined ? null
        : page.kind === "metric" ? <WallMetric request={shown} cards={cards} standing={standing} />
        : heat === null || towns === undefined || town === undefined ? null
        : <WallTowns view={heat} page={page} metric={town.metric} line={towns.referenceRegion} accumulated={towns.accumulation} />}
      <WallFoot pages={pages} at={at} running={running} cards={cards} mapped={mapped} />
    </Stage>
  );
}

/** The board's request with the page's metric. */
function useRequest(search: WallSearch, request: BoardRequest, page: WallPage | undefined): BoardRequest {
  const installation = useInstallation();
  const viewer = useViewer();
  if (page === undefined || page.kind === "towns") return request;
  const plan = planBoard(installation, viewer, search.region, { ...search, metric: page.metric });
  return isRefusal(plan) ? request : plan;
}
