import { BoardMatrixDocument } from "../../../generated/graphql.ts";
import { AskedAs } from "../../../filters/asked-as.tsx";
import { ErrorState } from "../../../ui/components/error-state.tsx";
import type { BoardRequest } from "../board-request.ts";
import { PanelsSkeleton } from "../board-skeleton.tsx";
import { askedSelection, useComparison } from "../use-comparison.ts";
import { useInstead } from "../use-instead.ts";
import { useBoardWords } from "../words.ts";
import { MatrixPanel } from "./matrix-panel.tsx";

export function MatrixPart({ request }: { readonly request: BoardRequest }) {
  const words = useBoardWords();
  const instead = useInstead(request);
  const { comparison, busy, error, retry } = useComparison(BoardMatrixDocument, request.matrix);
  const ofYear = useComparison(BoardMatrixDocument, request.yearly.selection);
  if (error !== undefined) return <ErrorState title={words.matrix(String(request.matrix.metrics.length))} error={error} onRetry={retry} instead={instead} />;
  if (comparison === undefined) return <PanelsSkeleton lines={request.matrix.metrics.length} />;
  return (
    <AskedAs document={BoardMatrixDocument} variables={askedSelection(request.matrix)}>
      <MatrixPanel request={request} comparison={comparison} yearly={ofYear.comparison ?? null} busy={busy} />
    </AskedAs>
  );
}
