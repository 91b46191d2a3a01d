import { useViewer } from "../../session/viewer.ts";
import { useDocumentTitle } from "../../ui/document-title.ts";
import { ExploreDenied } from "./explore-denied.tsx";
import { Explore } from "./explore.tsx";
import { useExploreWords } from "./words.ts";

/** Questions of one's own in the words of the contract, for those who may read it. */
export function ExplorePage() {
  const words = useExploreWords();
  useDocumentTitle(words.title);
  return useViewer().introspection ? <Explore /> : <ExploreDenied />;
}
