import type { ReactNode } from "react";
import { AskedAs } from "../../filters/asked-as.tsx";
import { BoardPeersDocument } from "../../generated/graphql.ts";
import type { BoardRequest } from "./board-request.ts";
import { askedSelection } from "./use-comparison.ts";

interface PeersAskedProps {
  readonly request: BoardRequest;
  /** What the panel shows of the periods asked for; all when absent. */
  readonly periods?: readonly string[];
  readonly children: ReactNode;
}

/** Around panels that show the chosen metric among peers. */
export function PeersAsked({ request: { peers }, periods = peers.periods, children }: PeersAskedProps) {
  return (
    <AskedAs document={BoardPeersDocument} variables={askedSelection({ ...peers, periods })}>
      {children}
    </AskedAs>
  );
}
