import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import { PageLink } from "../../filters/page-link.tsx";
import { RemoveSavedViewDocument, SavedViewsDocument, type SavedViewFragment } from "../../generated/graphql.ts";
import { refusalSentence } from "../../session/refusal-words.ts";
import kept from "../../ui/components/kept-list.module.css";
import { Button } from "../../ui/forms/button.tsx";
import { Confirm } from "../../ui/forms/confirm.tsx";
import { Message } from "../../ui/forms/message.tsx";
import { useLanguage } from "../../ui/preferences.ts";
import { readFailure } from "../../ui/read-failure.ts";
import { RenameForm } from "./rename-form.tsx";
import styles from "./saved-views.module.css";
import { useSavedViewsWords } from "./words.ts";

export interface ViewItemProps {
  readonly view: SavedViewFragment;
  /** What the navigation calls its page; empty where it lists none. */
  readonly page: string;
  /** True where it is the page behind the dialog. */
  readonly current: boolean;
  readonly onOpen: () => void;
}

/** A saved view: its name leads there; its owner may change the name or take it away. */
export function ViewItem({ view, page, current, onOpen }: ViewItemProps) {
  const words = useSavedViewsWords();
  const language = useLanguage();
  const [doing, setDoing] = useState<"rename" | "remove" | null>(null);
  const [remove, { error }] = useMutation(RemoveSavedViewDocument, { refetchQueries: [SavedViewsDocument], awaitRefetchQueries: true });
  const close = (): void => setDoing(null);
  const facts = [page, view.mine ? (view.shared ? words.isShared : "") : words.by(view.owner), current ? words.here : ""].filter((fact) => fact !== "");
  return (
    <li className={kept["item"]}>
      {doing === "rename" ? <RenameForm view={view} onDone={close} /> : (
        <div className={kept["row"]}>
          <span className={kept["name"]}>
            <PageLink address={view.body} className={styles["link"]} onFollow={onOpen}>
              {view.name}
            </PageLink>
            <span className={kept["facts"]}>{facts.join(" · ")}</span>
          </span>
          {!view.mine ? null : (
            <span className={kept["deeds"]}>
              <Button kind="link" name={words.renameOf(view.name)} onClick={() => setDoing("rename")}>{words.rename}</Button>
              <Button kind="link" name={words.removeOf(view.name)} onClick={() => setDoing("remove")}>{words.remove}</Button>
            </span>
          )}
        </div>
      )}
      {error === undefined ? null : <Message kind="error" text={refusalSentence(readFailure(error), language)} />}
      {doing !== "remove" ? null : <Confirm title={words.remove} question={words.removeAsk(view.name)} act={words.remove} onAct={() => void remove({ variables: { id: view.id } }).catch(() => null)} onClose={close} />}
    </li>
  );
}
