import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useInstallation } from "../../filters/installation.ts";
import { useViewer } from "../../session/viewer.ts";
import { EmptyState } from "../../ui/components/empty-state.tsx";
import { Panel } from "../../ui/components/panel.tsx";
import { useWords } from "../../ui/words.ts";
import { isRefusal, planBoard, type BoardRefusal } from "./board-request.ts";
import { Board } from "./board.tsx";
import { useBoardWords } from "./words.ts";

/** The board of the region in the address. */
export function BoardPage() {
  const { region } = useParams({ from: "/board/{-$region}" });
  const search = useSearch({ from: "/board/{-$region}" });
  const plan = planBoard(useInstallation(), useViewer(), region, search);
  return isRefusal(plan) ? <NoBoard refusal={plan} /> : <Board request={plan} focus={search.focus ?? null} />;
}

function NoBoard({ refusal }: { readonly refusal: BoardRefusal }) {
  const words = useWords();
  const board = useBoardWords();
  const sentence = refusal.kind === "unknown region" ? board.unknownRegion(refusal.code)
    : refusal.kind === "unknown board" ? board.unknownBoard(refusal.code)
    : refusal.kind === "no quarters" ? board.noQuarters : board.noMetrics;
  return (
    <Panel title={words.boards}>
      <EmptyState sentence={sentence} action={<Link to="/board/{-$region}" params={{ region: undefined }}>{words.toBoard}</Link>} />
    </Panel>
  );
}
