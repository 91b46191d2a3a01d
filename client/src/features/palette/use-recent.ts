import { useState } from "react";
import { useViewer } from "../../session/viewer.ts";
import { parseRecent, withRecent } from "./recent.ts";

/** The last choices of this reader on this machine, and a way to add one; a browser that keeps nothing forgets them. */
export function useRecent(): readonly [keys: readonly string[], remember: (key: string) => void] {
  const { user } = useViewer();
  const place = `plumbline.recent.${user ?? ""}`;
  const [keys, setKeys] = useState(() => parseRecent(read(place)));
  return [
    keys,
    (key) => {
      const next = withRecent(keys, key);
      setKeys(next);
      write(place, JSON.stringify(next));
    },
  ];
}

function read(place: string): string | null {
  try {
    return window.localStorage.getItem(place);
  } catch {
    return null;
  }
}

function write(place: string, text: string): void {
  try {
    window.localStorage.setItem(place, text);
  } catch {
    // A browser without storage.
  }
}
