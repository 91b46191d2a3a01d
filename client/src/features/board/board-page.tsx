import { lazy, Suspense } from "react";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useInstallation } from "../../filters/installation.ts";
import { useViewer } from "../../session/viewer.ts";
import { EmptyState } from "../../ui/components/empty-state.tsx";
import { Panel } from "../../ui/components/panel.tsx";
import { useWords } from "../../ui/words.ts";
import { isRefusal, planBoard, type BoardRefusal } from "./board-request.ts";
import { PanelsSkeleton } from "./board-skeleton.tsx";
import { Board } from "./board.tsx";
import { useJudgedMetric } from "./matrix/use-judged-metric.ts";
import { useBoardNavigation } from "./use-board-navigation.ts";
import { useBoardWords } from "./words.ts";

/** Loaded when it is needed. */
const UnkeptPanel = lazy(async () => ({ default: (await import("../../filters/unkept-panel.tsx")).UnkeptPanel }));

/** The board of the region in the address. */
export function BoardPage() {
  const { region } = useParams({ from: "/board/{-$region}" });
  const search = useSearch({ from: "/board/{-$region}" });
  const [installation, viewer] = [useInstallation(), useViewer()];
  const first = planBoard(installation, viewer, region, search);
  const judged = useJudgedMetric(isRefusal(first) || first.settled ? null : first);
  const plan = judged === null ? first : planBoard(installation, viewer, region, { ...search, metric: judged });
  return isRefusal(plan) ? <NoBoard refusal={plan} /> : <Board request={plan} focus={search.focus ?? null} />;
}

function NoBoard({ refusal }: { readonly refusal: BoardRefusal }) {
  const words = useWords();
  const board = useBoardWords();
  const { change } = useBoardNavigation();
  if (refusal.kind === "unkept quarter") {
    return (
      <Suspense fallback={<PanelsSkeleton />}>
        <UnkeptPanel title={words.boards} asked={refusal.asked} basis={refusal.basis} onChoose={(period) => change({ period })} />
      </Suspense>
    );
  }
  const sentence = refusal.kind === "unknown region" ? board.unknownRegion(refusal.code)
    : refusal.kind === "unknown board" ? board.unknownBoard(refusal.code)
    : refusal.kind === "no quarters" ? board.noQuarters : board.noMetrics;
  return (
    <Panel title={words.boards}>
      <EmptyState sentence={sentence} action={<Link to="/board/{-$region}" params={{ region: undefined }}>{words.toBoard}</Link>} />
    </Panel>
  );
}
