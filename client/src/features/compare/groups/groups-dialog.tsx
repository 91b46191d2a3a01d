import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { CompareGroupsDocument, type CompareGroupFragment } from "../../../generated/graphql.ts";
import { EmptyState } from "../../../ui/components/empty-state.tsx";
import { ErrorState } from "../../../ui/components/error-state.tsx";
import kept from "../../../ui/components/kept-list.module.css";
import { Skeleton } from "../../../ui/components/skeleton.tsx";
import { Button } from "../../../ui/forms/button.tsx";
import { Dialog } from "../../../ui/forms/dialog.tsx";
import { useLanguage } from "../../../ui/preferences.ts";
import { readChoice, type ChoosableRegions } from "../address/region-choice.ts";
import { GroupForm } from "./group-form.tsx";
import { GroupItem } from "./group-item.tsx";
import styles from "./groups.module.css";
import { useGroupsWords } from "./groups-words.ts";
import { candidatesOf } from "./member-list.ts";

export interface GroupsDialogProps {
  readonly from: ChoosableRegions;
  /** Codes and sets, as in the address. */
  readonly value: readonly string[];
  readonly onChange: (texts: readonly string[]) => void;
  readonly onClose: () => void;
}

const FIRST_PAINT = [{ height: 120 }] as const;

/** Makes, changes and removes the viewer's groups of regions; a chosen one is compared under its own word. */
export default function GroupsDialog({ from, value, onChange, onClose }: GroupsDialogProps) {
  const words = useGroupsWords();
  const candidates = candidatesOf(from, useLanguage());
  const { data, error, refetch } = useQuery(CompareGroupsDocument);
  const [edited, setEdited] = useState<CompareGroupFragment | "new" | null>(null);
  const groups = data?.regionGroups ?? [];
  const use = (id: string): void => {
    onChange([wordOf(id)]);
    onClose();
  };
  const list = (name: string, of: readonly CompareGroupFragment[]) => of.length === 0 ? null : (
    <section className={styles["group"]} aria-label={name}>
      <h3 className={kept["heading"]}>{name}</h3>
      <ul className={kept["list"]}>
        {of.map((group) => (
          <GroupItem
            key={group.id}
            group={group}
            current={value.length === 1 && value[0] === wordOf(group.id)}
            onUse={() => use(group.id)}
            onEdit={() => setEdited(group)}
            onRemove={() => (value.includes(wordOf(group.id)) ? onChange(value.flatMap((text) => (text === wordOf(group.id) ? group.regions : [text]))) : undefined)}
          />
        ))}
      </ul>
    </section>
  );
  return (
    <Dialog title={words.title} onClose={onClose}>
      {data === undefined ? error === undefined ? <Skeleton blocks={FIRST_PAINT} /> : <ErrorState title={words.title} error={error} onRetry={() => void refetch()} /> : edited !== null ? (
        <GroupForm
          group={edited === "new" ? null : edited}
          members={readChoice(value, from).regions.map(({ code }) => code)}
          candidates={candidates}
          onSaved={(id) => (edited === "new" ? use(id) : setEdited(null))}
          onClose={() => setEdited(null)}
        />
      ) : (
        <>
          {groups.length === 0 ? <EmptyState sentence={words.none} /> : null}
          {list(words.mine, groups.filter(({ mine }) => mine))}
          {list(words.others, groups.filter(({ mine }) => !mine))}
          <div className={styles["end"]}>
            <Button kind="primary" onClick={() => setEdited("new")}>{words.make}</Button>
          </div>
        </>
      )}
    </Dialog>
  );
}

const wordOf = (id: string): string => `group(${id})`;
