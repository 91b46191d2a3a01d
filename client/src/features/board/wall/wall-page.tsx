import { Link, useSearch } from "@tanstack/react-router";
import { useInstallation } from "../../../filters/installation.ts";
import { hasBasis } from "../../../filters/quarters.ts";
import { useViewer } from "../../../session/viewer.ts";
import { EmptyState } from "../../../ui/components/empty-state.tsx";
import { Panel } from "../../../ui/components/panel.tsx";
import { useWords } from "../../../ui/words.ts";
import { isRefusal, planBoard } from "../board-request.ts";
import { useBoardWords } from "../words.ts";
import { Wall } from "./wall.tsx";

/** The wall of the board in the address; a board that has nothing to show is told on its own page. */
export function WallPage() {
  const search = useSearch({ from: "/wall" });
  const plan = planBoard(useInstallation(), useViewer(), search.region, search);
  if (isRefusal(plan) || !plan.choice.offered.includes(plan.basis) || !hasBasis(plan.quarter, plan.basis)) return <NoWall />;
  return <Wall request={plan} search={search} />;
}

function NoWall() {
  const words = useWords();
  const board = useBoardWords();
  const search = useSearch({ from: "/wall" });
  const { region, ...rest } = search;
  return (
    <Panel title={words.boards}>
      <EmptyState sentence={board.noWall} action={<Link to="/board/{-$region}" params={{ region }} search={rest}>{words.toBoard}</Link>} />
    </Panel>
  );
}
