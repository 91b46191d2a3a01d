import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import { CompareGroupsDocument, RemoveGroupDocument, type CompareGroupFragment } from "../../../generated/graphql.ts";
import { refusalSentence } from "../../../session/refusal-words.ts";
import kept from "../../../ui/components/kept-list.module.css";
import { formatNumber } from "../../../ui/formats/number.ts";
import { Button } from "../../../ui/forms/button.tsx";
import { Confirm } from "../../../ui/forms/confirm.tsx";
import { Message } from "../../../ui/forms/message.tsx";
import { useLanguage } from "../../../ui/preferences.ts";
import { readFailure } from "../../../ui/read-failure.ts";
import { useGroupsWords } from "./groups-words.ts";

export interface GroupItemProps {
  readonly group: CompareGroupFragment;
  /** True where the page compares just this group. */
  readonly current: boolean;
  readonly onUse: () => void;
  readonly onEdit: () => void;
  /** Told before it is gone, so that the page names its regions instead. */
  readonly onRemove: () => void;
}

/** A saved group: its name chooses it; its owner may change it or take it away. */
export function GroupItem({ group, current, onUse, onEdit, onRemove }: GroupItemProps) {
  const words = useGroupsWords();
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const [remove, { error }] = useMutation(RemoveGroupDocument, { refetchQueries: [CompareGroupsDocument], awaitRefetchQueries: true });
  const act = async (): Promise<void> => {
    onRemove();
    await remove({ variables: { id: group.id } }).catch(() => null);
  };
  const facts = [words.count(formatNumber(group.regions.length, 0, language)), group.mine ? (group.shared ? words.isShared : "") : words.by(group.owner), current ? words.inUse : ""];
  return (
    <li className={kept["item"]}>
      <div className={kept["row"]}>
        <span className={kept["name"]}>
          <Button kind="link" name={words.use(group.name)} onClick={onUse}>{group.name}</Button>
          <span className={kept["facts"]}>{facts.filter((fact) => fact !== "").join(" · ")}</span>
        </span>
        {!group.mine ? null : (
          <span className={kept["deeds"]}>
            <Button kind="link" name={words.editOf(group.name)} onClick={onEdit}>{words.edit}</Button>
            <Button kind="link" name={words.removeOf(group.name)} onClick={() => setAsking(true)}>{words.remove}</Button>
          </span>
        )}
      </div>
      {error === undefined ? null : <Message kind="error" text={refusalSentence(readFailure(error), language)} />}
      {asking ? <Confirm title={words.remove} question={words.removeAsk(group.name)} act={words.remove} onAct={() => void act()} onClose={() => setAsking(false)} /> : null}
    </li>
  );
}
