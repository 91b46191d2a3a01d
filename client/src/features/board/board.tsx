import { Suspense } from "react";
import { hasBasis } from "../../filters/quarters.ts";
import { basisSearch } from "../../filters/selection-search.ts";
import { BoardCardsDocument } from "../../generated/graphql.ts";
import { BoardFoot } from "./board-foot.tsx";
import { BoardFrame } from "./board-frame.tsx";
import { BoardLead } from "./board-lead.tsx";
import { BoardPart } from "./board-part.tsx";
import { PanelsSkeleton } from "./board-skeleton.tsx";
import type { BoardRequest } from "./board-request.ts";
import styles from "./board.module.css";
import { TitleRow } from "./title-row.tsx";
import { useBoardNavigation } from "./use-board-navigation.ts";
import { useComparison } from "./use-comparison.ts";
import { isAlone, usePeers } from "./use-peers.ts";
import { lazyPart } from "../../ui/load-part.ts";

// Why there are no figures is loaded where there are none.
const BasisWithheld = lazyPart(async () => ({ default: (await import("../../filters/basis-withheld.tsx")).BasisWithheld }));
const NotOnBasis = lazyPart(async () => ({ default: (await import("../../filters/not-on-basis.tsx")).NotOnBasis }));

export interface BoardProps {
  readonly request: BoardRequest;
  /** The region in accent; null for none. */
  readonly focus: string | null;
}

/** Title, sentence, and the blocks of the board on a grid of twelve columns; or why its figures are not open. */
export function Board({ request, focus }: BoardProps) {
  const { change } = useBoardNavigation();
  const { basis, choice } = request;
  if (!choice.offered.includes(basis)) {
    return (
      <>
        <TitleRow request={request} asOf={null} synthetic={false} />
        <Suspense fallback={<PanelsSkeleton />}>
          <BasisWithheld basis={basis} choice={choice} className={styles["withheld"]} onChoose={(chosen) => change({ basis: basisSearch(chosen, choice.fallback) })} />
        </Suspense>
      </>
    );
  }
  return <OpenBoard request={request} focus={focus} />;
}

function OpenBoard({ request, focus }: BoardProps) {
  const { comparison } = useComparison(BoardCardsDocument, request.settled ? request.cards : null);
  const { standing } = usePeers(request);
  const { change } = useBoardNavigation();
  const ready = hasBasis(request.quarter, request.basis);
  const alone = standing !== null && isAlone(request, standing);
  return (
    <BoardFrame request={request} comparison={comparison ?? standing?.comparison ?? null}>
      <TitleRow request={request} asOf={comparison?.asOf ?? null} synthetic={comparison?.synthetic ?? standing?.comparison.synthetic ?? false} />
      {ready ? (
        <>
          <BoardLead request={request} />
          <div className={styles["board"]}>
            {request.board.blocks.map(({ part, columns }) => (
              <div key={part} className={styles["block"]} style={{ gridColumn: `span ${alone ? 12 : columns}` }}>
                <BoardPart part={part} request={request} focus={focus ?? (request.home ? null : request.region.code)} />
              </div>
            ))}
          </div>
        </>
      ) : (
        <Suspense fallback={<PanelsSkeleton />}>
          <NotOnBasis quarter={request.quarter} basis={request.basis} choice={request.choice} className={styles["withheld"]} onChoose={change} />
        </Suspense>
      )}
      <BoardFoot request={request} comparison={comparison} />
    </BoardFrame>
  );
}
