import { useViewer } from "../../session/viewer.ts";
import { ExploreDenied } from "./explore-denied.tsx";
import { Explore } from "./explore.tsx";

/** Questions of one's own in the words of the contract, for those who may read it. */
export function ExplorePage() {
  return useViewer().introspection ? <Explore /> : <ExploreDenied />;
}
