import { BoardCardsDocument } from "../../generated/graphql.ts";
import { ErrorState } from "../../ui/components/error-state.tsx";
import { AskedAs } from "../../filters/asked-as.tsx";
import type { BoardRequest } from "./board-request.ts";
import { CardsSkeleton } from "./board-skeleton.tsx";
import { Cards } from "./cards.tsx";
import { askedSelection, useComparison } from "./use-comparison.ts";
import { useInstead } from "./use-instead.ts";
import { useBoardWords } from "./words.ts";

export function CardsPart({ request }: { readonly request: BoardRequest }) {
  const words = useBoardWords();
  const instead = useInstead(request);
  const { comparison, busy, error, retry } = useComparison(BoardCardsDocument, request.settled ? request.cards : null);
  if (error !== undefined) return <ErrorState title={words.cards} error={error} onRetry={retry} instead={instead} />;
  if (comparison === undefined) return <CardsSkeleton count={request.cards.metrics.length} revisable={request.basis === "aired"} />;
  return (
    <AskedAs document={BoardCardsDocument} variables={askedSelection(request.cards)}>
      <Cards request={request} comparison={comparison} busy={busy} />
    </AskedAs>
  );
}
