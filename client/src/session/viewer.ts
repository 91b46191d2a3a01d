import { createContext, useContext } from "react";
import type { ViewerFactsFragment } from "../generated/graphql.ts";

/** Who asks, and what they may see; a reader without an account has no user. */
export type Viewer = ViewerFactsFragment;

/** The right to more than what was aired: somebody who signed in. */
export function isSignedIn(viewer: Viewer): boolean {
  return viewer.user !== null && viewer.user !== undefined;
}

export const ViewerContext = createContext<Viewer | null>(null);

/** Who asks; throws outside the shell, which draws no page before it knows. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (viewer === null) throw new Error("useViewer is called outside the shell, which asks who is there before any page.");
  return viewer;
}
