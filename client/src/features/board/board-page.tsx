import { Suspense } from "react";
import { useParams, useSearch } from "@tanstack/react-router";
import { useInstallation } from "../../filters/installation.ts";
import { useViewer } from "../../session/viewer.ts";
import { isRefusal, planBoard } from "./board-request.ts";
import { parseBoardSearch } from "./board-search.ts";
import { PanelsSkeleton } from "./board-skeleton.tsx";
import { Board } from "./board.tsx";
import { useJudgedMetric } from "./matrix/use-judged-metric.ts";
import { lazyPart } from "../../ui/load-part.ts";

/** Loaded when it is needed. */
const RefusedBoard = lazyPart(async () => ({ default: (await import("./refused-board.tsx")).RefusedBoard }));

/** The board of the region in the address. */
export function BoardPage() {
  const { region } = useParams({ from: "/board/{-$region}" });
  const search = parseBoardSearch(useSearch({ from: "/board/{-$region}" }));
  const [installation, viewer] = [useInstallation(), useViewer()];
  const first = planBoard(installation, viewer, region, search);
  const judged = useJudgedMetric(isRefusal(first) || first.settled ? null : first);
  const plan = judged === null ? first : planBoard(installation, viewer, region, { ...search, metric: judged });
  if (!isRefusal(plan)) return <Board request={plan} focus={search.focus ?? null} />;
  return (
    <Suspense fallback={<PanelsSkeleton />}>
      <RefusedBoard refusal={plan} />
    </Suspense>
  );
}
