import { useRouter } from "@tanstack/react-router";
import { Suspense, useEffect, useState, type ReactNode } from "react";
import { useWords } from "../ui/words.ts";
import { PaletteContext } from "./palette-context.ts";
import { PAGES } from "./pages.ts";
import { isTyping, shortcutOf, type Shortcut } from "./shortcut.ts";
import { lazyPart } from "../ui/load-part.ts";

/** Both are loaded on their first use. */
const Palette = lazyPart(() => import("../features/palette/palette.tsx"));
const Shortcuts = lazyPart(() => import("../features/palette/shortcuts.tsx"));

/** Listens to the keys that hold everywhere, and opens what finds regions, metrics and pages, as soon as the installation is there. */
export function PaletteDoor({ ready, children }: { readonly ready: boolean; readonly children: ReactNode }) {
  const words = useWords();
  const router = useRouter();
  const [open, setOpen] = useState<"palette" | "shortcuts" | null>(null);
  const close = (): void => setOpen(null);

  useEffect(() => {
    if (!ready) return undefined;
    let before = "";
    const listen = (event: KeyboardEvent): void => {
      const shortcut = shortcutOf(event, before, isTyping(event.target) || document.querySelector("dialog[open]") !== null);
      before = event.key;
      if (shortcut === null) return;
      event.preventDefault();
      // Not for whoever else listens to the key: editors, and the search of what they document.
      event.stopPropagation();
      act(shortcut);
    };
    const act = (shortcut: Shortcut): void => {
      if (shortcut.kind === "open") setOpen(shortcut.what);
      else void router.navigate({ ...shortcut.page.link });
    };
    document.addEventListener("keydown", listen, { capture: true });
    return () => document.removeEventListener("keydown", listen, { capture: true });
  }, [router, ready]);

  // Addresses hold what every page keeps of this one's; they are written for a list that is open, not at each change of the address.
  const pages = () => PAGES.map((page) => ({ key: page.word, letter: page.key, name: words[page.word], address: router.buildLocation(page.link).href }));
  return (
    <PaletteContext value={ready ? () => setOpen("palette") : null}>
      {children}
      <Suspense fallback={null}>
        {open === "palette" ? <Palette pages={pages()} onClose={close} /> : null}
        {open === "shortcuts" ? <Shortcuts pages={pages()} onClose={close} /> : null}
      </Suspense>
    </PaletteContext>
  );
}
