import type { BoardRequest } from "./board-request.ts";
import { CardsPart } from "./cards-part.tsx";
import { HeatMapPart } from "./heat-map/heat-map-part.tsx";
import { MatrixPart } from "./matrix/matrix-part.tsx";
import { PublishedPanel } from "./published-panel.tsx";
import { StandingPart } from "./standing-part.tsx";
import { TrendPart } from "./trend-part.tsx";

export interface BoardPartProps {
  readonly part: BoardRequest["board"]["blocks"][number]["part"];
  readonly request: BoardRequest;
  /** The region in accent; null for none. */
  readonly focus: string | null;
}

/** One block of a board; each lives on when another fails. */
export function BoardPart({ part, request, focus }: BoardPartProps) {
  switch (part) {
    case "CARDS":
      return <CardsPart request={request} />;
    case "STANDING":
      return <StandingPart request={request} />;
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
