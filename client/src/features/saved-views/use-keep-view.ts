import { useMutation } from "@apollo/client/react";
import { SavedViewsDocument, SaveViewDocument, type SavedQueryInput } from "../../generated/graphql.ts";
import { refusalSentence } from "../../session/refusal-words.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { readFailure } from "../../ui/read-failure.ts";

export interface KeepView {
  /** Resolves to whether it was kept. */
  readonly keep: (view: Pick<SavedQueryInput, "id" | "name" | "body" | "shared">) => Promise<boolean>;
  readonly busy: boolean;
  /** Why it was not kept; empty when nothing was refused. */
  readonly refusal: string;
}

/** Keeps an address under a name, new or in place of one of the viewer's. */
export function useKeepView(): KeepView {
  const language = useLanguage();
  const [save, { error, loading }] = useMutation(SaveViewDocument, { refetchQueries: [SavedViewsDocument], awaitRefetchQueries: true });
  return {
    keep: async (view) => (await save({ variables: { input: { ...view, kind: "VIEW" } } }).catch(() => null)) !== null,
    busy: loading,
    refusal: error === undefined ? "" : refusalSentence(readFailure(error), language),
  };
}
