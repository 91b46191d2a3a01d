import { useQuery } from "@apollo/client/react";
import { useRouter, useSearch } from "@tanstack/react-router";
import { useId, useState, type KeyboardEvent } from "react";
import { useInstallation } from "../../filters/installation.ts";
import { PaletteEntriesDocument } from "../../generated/graphql.ts";
import { isSignedIn, useViewer } from "../../session/viewer.ts";
import { keepChoices } from "../../ui/page-address.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { entriesOf, type Entry, type PageEntry } from "./entries.ts";
import { findEntries } from "./find-entries.ts";
import { PaletteList, type ListedGroup } from "./palette-list.tsx";
import styles from "./palette.module.css";
import { PaletteDialog } from "./palette-dialog.tsx";
import { useRecent } from "./use-recent.ts";
import { usePaletteWords } from "./words.ts";

/** Most entries of a group while nothing is typed. */
const MOST_UNTYPED = 8;

export interface PaletteProps {
  readonly pages: readonly PageEntry[];
  readonly onClose: () => void;
}

/** Finds regions, metrics, pages and saved views while typing, and goes there. */
export default function Palette({ pages, onClose }: PaletteProps) {
  const words = usePaletteWords();
  const language = useLanguage();
  const { home, cities, counties, boards } = useInstallation();
  const { history, routesByPath } = useRouter();
  const choices = useSearch({ from: "__root__" });
  const { data, error } = useQuery(PaletteEntriesDocument, { variables: { within: home.code, signedIn: isSignedIn(useViewer()) } });
  const [typed, setTyped] = useState("");
  const [place, setPlace] = useState(0);
  const [recent, remember] = useRecent();
  const list = useId();
  const entries = entriesOf({ pages, home, cities, counties, boards, towns: data?.towns ?? [], metrics: data?.metrics ?? [], saved: data?.savedQueries ?? [], has: (path) => Object.hasOwn(routesByPath, path) }, language);
  const groups: readonly ListedGroup[] =
    typed.trim() === ""
      ? [
          { name: words.recent, entries: recent.flatMap((key) => entries.find((entry) => entry.key === key) ?? []) },
          ...(["pages", "views"] as const).map((one) => ({ name: words.groups[one], entries: entries.filter(({ group }) => group === one).slice(0, MOST_UNTYPED) })),
        ].filter((group) => group.entries.length > 0)
      : findEntries(entries, typed).map(({ group, entries: found }) => ({ name: words.groups[group], entries: found }));
  const listed = groups.flatMap((group) => group.entries);
  const current = Math.min(place, listed.length - 1);

  const go = (entry: Entry | undefined): void => {
    if (entry === undefined) return;
    remember(entry.key);
    onClose();
    history.push(keepChoices(entry.address, choices));
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: listed.length - 1 }[event.key];
    if (event.key === "Enter" && !event.nativeEvent.isComposing) go(listed[current]);
    else if (step !== undefined && (event.key.startsWith("Arrow") || event.ctrlKey)) setPlace((step + listed.length) % Math.max(1, listed.length));
    else return;
    event.preventDefault();
  };

  return (
    <PaletteDialog label={words.title} onClose={onClose}>
      <input
        className={styles["input"]}
        type="text"
        role="combobox"
        aria-expanded={listed.length > 0}
        aria-controls={list}
        aria-activedescendant={listed.length === 0 ? undefined : `${list}-${current}`}
        aria-autocomplete="list"
        aria-label={words.placeholder}
        placeholder={words.placeholder}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setPlace(0);
        }}
        onKeyDown={onKey}
      />
      <PaletteList id={list} label={words.title} groups={groups} current={current} onPoint={setPlace} onGo={go} />
      <p className={styles["status"]} role="status">
        {typed.trim() !== "" && listed.length === 0 && (data !== undefined || error !== undefined) ? words.nothing(typed.trim()) : typed.trim() === "" ? "" : words.results(listed.length)}
      </p>
      {error === undefined ? <p className={`${styles["foot"]} ${styles["keys"]}`}>{words.keys}</p> : <p className={styles["foot"]}>{words.failed}</p>}
    </PaletteDialog>
  );
}
