import { Suspense } from "react";
import type { BoardRequest } from "./board-request.ts";
import { PanelsSkeleton } from "./board-skeleton.tsx";
import { CardsPart } from "./cards-part.tsx";
import { lazyPart } from "../../ui/load-part.ts";

// The sentence and the cards come first; what stands below them is loaded while they are read.
const StandingPart = lazyPart(async () => ({ default: (await import("./standing-part.tsx")).StandingPart }));
const TrendPart = lazyPart(async () => ({ default: (await import("./trend-part.tsx")).TrendPart }));
const HeatMapPart = lazyPart(async () => ({ default: (await import("./heat-map/heat-map-part.tsx")).HeatMapPart }));
const MatrixPart = lazyPart(async () => ({ default: (await import("./matrix/matrix-part.tsx")).MatrixPart }));
const PublishedPanel = lazyPart(async () => ({ default: (await import("./published-panel.tsx")).PublishedPanel }));

export interface BoardPartProps {
  readonly part: BoardRequest["board"]["blocks"][number]["part"];
  readonly request: BoardRequest;
  /** The region in accent; null for none. */
  readonly focus: string | null;
}

/** One block of a board; each lives on when another fails. */
export function BoardPart(props: BoardPartProps) {
  return (
    <Suspense fallback={<Outline {...props} />}>
      <Part {...props} />
    </Suspense>
  );
}

function Outline({ part, request }: BoardPartProps) {
  if (part === "PUBLISHED" || part === "CARDS") return null;
  return part === "MATRIX" ? <PanelsSkeleton lines={request.matrix.metrics.length} /> : <PanelsSkeleton part={part} />;
}

function Part({ part, request, focus }: BoardPartProps) {
  switch (part) {
    case "CARDS":
      return <CardsPart request={request} />;
    case "STANDING":
      return <StandingPart request={request} focus={focus} />;
    case "TREND":
      return <TrendPart request={request} focus={focus} />;
    case "HEAT_MAP":
      return <HeatMapPart request={request} />;
    case "MATRIX":
      return <MatrixPart request={request} />;
    case "PUBLISHED":
      return <PublishedPanel region={request.region.code} />;
  }
}
