import { useContext, useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { DownloadIcon } from "../../ui/components/icons.tsx";
import { usePreferences } from "../../ui/preferences.ts";
import { AskedContext } from "../../ui/components/asked.ts";
import { AskedItem } from "./asked-item.tsx";
import styles from "./out-menu.module.css";
import { outWords } from "./out-words.ts";
import { OutletsContext } from "./outlets.ts";
import { ProvenanceContext } from "./provenance.ts";

/** The forms in which a panel leaves the page. */
type Form = "png" | "svg" | "csv" | "xlsx";

/** A button that opens the forms in which a panel's charts can be taken out. */
export default function OutMenu({ panel }: { readonly panel: HTMLElement }) {
  const { language, tokens } = usePreferences();
  const words = outWords(language);
  const outlets = useContext(OutletsContext);
  const provenance = useContext(ProvenanceContext);
  const asked = useContext(AskedContext);
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useId();
  // "Export", and the panel's own heading, which may change while the menu stays.
  const named = `${list}button ${panel.getAttribute("aria-labelledby") ?? ""}`;

  useEffect(() => {
    if (!open) return undefined;
    frame.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    const outside = ({ target }: Event): void => {
      if (target instanceof Node && frame.current?.contains(target) !== true) setOpen(false);
    };
    document.addEventListener("pointerdown", outside);
    document.addEventListener("focusin", outside);
    return () => {
      document.removeEventListener("pointerdown", outside);
      document.removeEventListener("focusin", outside);
    };
  }, [open]);

  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };

  const save = async (form: Form): Promise<void> => {
    if (outlets === null) return;
    setBusy(true);
    try {
      const { takeOut } = await import("../out/take-out.ts");
      await takeOut(form, panel, { outlets: outlets.within(panel), provenance, tokens, language });
      close();
    } catch {
      setSaid(words.failed);
    } finally {
      setBusy(false);
    }
  };

  const copyLink = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setSaid(words.copied);
    } catch {
      setSaid(words.notCopied(window.location.href));
    }
  };

  const onKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (!open) return;
    if (event.key === "Escape") {
      event.stopPropagation();
      close();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const items = [...(frame.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
    const here = items.findIndex((item) => item === document.activeElement);
    items.at((here + step + items.length) % items.length)?.focus();
  };

  return (
    <div ref={frame} className={styles["frame"]}>
      <button
        ref={button}
        id={`${list}button`}
        type="button"
        className={styles["button"]}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={list}
        aria-label={words.menu}
        aria-labelledby={named}
        onKeyDown={onKey}
        onClick={() => {
          setSaid("");
          setOpen(!open);
        }}
      >
        <DownloadIcon />
      </button>
      {!open ? null : (
        <div className={styles["menu"]}>
          <div id={list} role="menu" tabIndex={-1} onKeyDown={onKey} aria-labelledby={named}>
            {(hasPictures() ? (["png", "svg", "csv", "xlsx"] as const) : (["csv", "xlsx"] as const)).map((form) => (
              <button key={form} type="button" role="menuitem" className={styles["item"]} disabled={busy} onClick={() => void save(form)}>
                {words[form]}
              </button>
            ))}
            <button type="button" role="menuitem" className={styles["item"]} onClick={() => void copyLink()}>
              {words.link}
            </button>
            {asked.map((one) => <AskedItem key={one.label} asked={one} />)}
          </div>
          {hasPictures() ? null : <p className={styles["said"]}>{words.noPicture}</p>}
          <p className={styles["said"]} aria-live="polite" hidden={said === ""}>
            {said}
          </p>
        </div>
      )}
    </div>
  );

  /** A list, and a panel that shows its table, have no picture to give. */
  function hasPictures(): boolean {
    return outlets?.within(panel).some(({ pictured }) => pictured) === true;
  }
}
