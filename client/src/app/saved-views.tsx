import { Suspense, useCallback, useState, type ReactNode } from "react";
import { SavedViewsDoor } from "../filters/saved-views-door.ts";
import { isSignedIn, useViewer } from "../session/viewer.ts";
import { lazyPart } from "../ui/load-part.ts";
import { useWords } from "../ui/words.ts";
import { pageName } from "./page-name.ts";

const SavedViewsDialog = lazyPart(() => import("../features/saved-views/saved-views-dialog.tsx"));

/** Lets any page keep itself as a view and open those that were kept, in a dialog that is loaded when it is first asked for. */
export function SavedViews({ children }: { readonly children: ReactNode }) {
  const words = useWords();
  const viewer = useViewer();
  const [open, setOpen] = useState(false);
  const show = useCallback(() => setOpen(true), []);
  return (
    <SavedViewsDoor value={isSignedIn(viewer) ? show : null}>
      {children}
      {open ? (
        <Suspense fallback={null}>
          <SavedViewsDialog pageOf={(pathname) => pageName(pathname, words)} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </SavedViewsDoor>
  );
}
