import { useContext } from "react";
import { SearchIcon } from "../ui/components/icons.tsx";
import { useWords } from "../ui/words.ts";
import { PaletteContext } from "./palette-context.ts";
import styles from "./palette-button.module.css";

/** Opens the palette; its key stands beside it where there is room. */
export function PaletteButton({ compact = false }: { readonly compact?: boolean }) {
  const words = useWords();
  const open = useContext(PaletteContext);
  // Its place is kept until there is something to find.
  return (
    <button type="button" disabled={open === null} style={open === null ? { visibility: "hidden" } : undefined} className={styles[compact ? "icon" : "button"]} aria-label={compact ? words.find : undefined} aria-keyshortcuts="Control+K Meta+K" onClick={open ?? undefined}>
      <SearchIcon size={compact ? 20 : 14} />
      {compact ? null : (
        <>
          {words.find}
          <kbd className={styles["key"]} aria-hidden="true">Ctrl K</kbd>
        </>
      )}
    </button>
  );
}
