import type { ReactNode } from "react";
import { AskedAs } from "../../filters/asked-as.tsx";
import { BoardPeersDocument } from "../../generated/graphql.ts";
import type { BoardRequest } from "./board-request.ts";
import { askedSelection } from "./use-comparison.ts";

/** Around panels that show the chosen metric among peers. */
export function PeersAsked({ request, children }: { readonly request: BoardRequest; readonly children: ReactNode }) {
  return (
    <AskedAs document={BoardPeersDocument} variables={askedSelection(request.peers)}>
      {children}
    </AskedAs>
  );
}
