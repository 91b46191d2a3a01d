import { Link, useSearch } from "@tanstack/react-router";
import { withheldSentence } from "../../../filters/basis-note.tsx";
import { useInstallation, type Installation } from "../../../filters/installation.ts";
import { notOnBasisSentence } from "../../../filters/not-on-basis-sentence.ts";
import { hasBasis } from "../../../filters/quarters.ts";
import { unkeptSentence } from "../../../filters/unkept-quarters.ts";
import { useViewer } from "../../../session/viewer.ts";
import { EmptyState } from "../../../ui/components/empty-state.tsx";
import { Panel } from "../../../ui/components/panel.tsx";
import type { Language } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { useWords } from "../../../ui/words.ts";
import { isRefusal, planBoard, type BoardRefusal } from "../board-request.ts";
import { useBoardWords, type BoardWords } from "../words.ts";
import { parseWallSearch, type WallSearch } from "./wall-search.ts";
import { Wall } from "./wall.tsx";
import { useWallWords } from "./wall-words.ts";

/** The wall of the board in the address; a board that has nothing to show is told here, and explained on its own page. */
export function WallPage() {
  const search = parseWallSearch(useSearch({ from: "/wall" }));
  const board = useBoardWords();
  const wall = useWallWords();
  const language = useLanguage();
  const installation = useInstallation();
  const plan = planBoard(installation, useViewer(), search.region, search);
  if (isRefusal(plan)) return <NoWall search={search} sentence={sentenceOf(plan, installation, board, language)} />;
  const { choice, basis, quarter } = plan;
  if (!choice.offered.includes(basis)) return <NoWall search={search} sentence={choice.withheld === null ? wall.noWall : withheldSentence(choice.withheld, language)} />;
  if (!hasBasis(quarter, basis)) return <NoWall search={search} sentence={notOnBasisSentence(quarter, basis, language)} />;
  return <Wall request={plan} search={search} />;
}

function sentenceOf(refusal: BoardRefusal, { quarters }: Installation, board: BoardWords, language: Language): string {
  switch (refusal.kind) {
    case "unknown region":
      return board.unknownRegion(refusal.code);
    case "unknown board":
      return board.unknownBoard(refusal.code);
    case "unkept quarter":
      return unkeptSentence(refusal.asked, quarters, language);
    case "no quarters":
      return board.noQuarters;
    case "no metrics":
      return board.noMetrics;
  }
}

function NoWall({ search, sentence }: { readonly search: WallSearch; readonly sentence: string }) {
  const words = useWords();
  const board = useBoardWords();
  const { region, ...rest } = search;
  return (
    <Panel title={board.wall}>
      <EmptyState sentence={sentence} action={<Link to="/board/{-$region}" params={{ region }} search={{ ...rest }}>{words.toBoard}</Link>} />
    </Panel>
  );
}
