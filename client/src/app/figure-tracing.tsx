import { Suspense, useCallback, useState, type ReactNode } from "react";
import { FigureDoor, type Figure } from "../filters/figure-door.ts";
import { isSignedIn, useViewer } from "../session/viewer.ts";
import { lazyPart } from "../ui/load-part.ts";

const ProvenanceDrawer = lazyPart(() => import("../features/provenance/provenance-drawer.tsx"));

/** Lets any page open what a figure rests on, in a drawer that is loaded when it is first asked for. */
export function FigureTracing({ children }: { readonly children: ReactNode }) {
  const viewer = useViewer();
  const [figure, setFigure] = useState<Figure | null>(null);
  const close = useCallback(() => setFigure(null), []);
  return (
    <FigureDoor value={isSignedIn(viewer) ? setFigure : null}>
      {children}
      {figure === null ? null : (
        <Suspense fallback={null}>
          <ProvenanceDrawer figure={figure} onClose={close} />
        </Suspense>
      )}
    </FigureDoor>
  );
}
