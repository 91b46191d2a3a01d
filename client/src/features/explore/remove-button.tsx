import { useMutation } from "@apollo/client/react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { ExploreRemoveDocument, ExploreSavedDocument } from "../../generated/graphql.ts";
import { Button } from "../../ui/forms/button.tsx";
import { Confirm } from "../../ui/forms/confirm.tsx";
import type { SavedQuery } from "./use-saved-queries.ts";
import { useExploreWords } from "./words.ts";

/** Takes one of the viewer's own queries away, after asking. */
export function RemoveButton({ query }: { readonly query: SavedQuery }) {
  const words = useExploreWords();
  const navigate = useNavigate({ from: "/explore" });
  const [asking, setAsking] = useState(false);
  const [remove] = useMutation(ExploreRemoveDocument, { refetchQueries: [ExploreSavedDocument] });
  const act = async (): Promise<void> => {
    await remove({ variables: { id: query.id } });
    await navigate({ search: (previous) => ({ ...previous, saved: undefined }) });
  };
  return (
    <>
      <Button kind="link" onClick={() => setAsking(true)}>
        {words.remove}
      </Button>
      {asking ? <Confirm title={words.remove} question={words.removeAsk(query.name)} act={words.remove} onAct={() => void act()} onClose={() => setAsking(false)} /> : null}
    </>
  );
}
