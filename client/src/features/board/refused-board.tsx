import { Link, Navigate } from "@tanstack/react-router";
import { useInstallation } from "../../filters/installation.ts";
import { looksLikeTown } from "../../filters/known-codes.ts";
import { UnkeptPanel } from "../../filters/unkept-panel.tsx";
import { EmptyState } from "../../ui/components/empty-state.tsx";
import { Panel } from "../../ui/components/panel.tsx";
import { useWords } from "../../ui/words.ts";
import type { BoardRefusal } from "./board-request.ts";
import type { BoardSearch } from "./board-search.ts";
import { useBoardNavigation } from "./use-board-navigation.ts";
import { useBoardWords } from "./words.ts";

/** Why there is no board at an address, and the way out. */
export function RefusedBoard({ refusal }: { readonly refusal: BoardRefusal }) {
  const words = useWords();
  const board = useBoardWords();
  const { counties } = useInstallation();
  const { change } = useBoardNavigation();
  if (refusal.kind === "unkept quarter") {
    return <UnkeptPanel title={words.boards} asked={refusal.asked} basis={refusal.basis} onChoose={(period) => change({ period })} />;
  }
  // Towns have pages of their own, and no boards.
  if (refusal.kind === "unknown region" && looksLikeTown(counties, refusal.code)) {
    return <Navigate to="/region/{-$region}" params={{ region: refusal.code }} search={({ period, basis, acc, asOf }: BoardSearch) => ({ period, basis, acc, asOf })} replace />;
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
