import { Dialog } from "../../ui/forms/dialog.tsx";
import type { PageEntry } from "./entries.ts";
import styles from "./shortcuts.module.css";
import { usePaletteWords } from "./words.ts";

export interface ShortcutsProps {
  readonly pages: readonly PageEntry[];
  readonly onClose: () => void;
}

/** The sheet of all that keys do. */
export default function Shortcuts({ pages, onClose }: ShortcutsProps) {
  const words = usePaletteWords();
  const toPages = pages.map(({ letter, name }) => [[`g ${letter}`], name] as const);
  return (
    <Dialog title={words.shortcuts} onClose={onClose}>
      <dl className={styles["list"]}>
        {[...words.list, ...toPages].map(([keys, does]) => (
          <div key={does} className={styles["row"]}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
