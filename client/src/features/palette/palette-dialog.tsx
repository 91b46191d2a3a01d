import { useLayoutEffect, useRef, type ReactNode } from "react";
import styles from "./palette.module.css";

/** On top of the page, near its upper edge; Escape or a click beside it closes it, and the focus goes back to where it was. */
export function PaletteDialog({ label, onClose, children }: { readonly label: string; readonly onClose: () => void; readonly children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current } = dialog;
    if (current === null) return;
    if (!current.open) current.showModal();
    // What is inside covers the dialog: a press on itself is one beside it.
    const beside = ({ target }: Event): void => {
      if (target === current) current.close();
    };
    current.addEventListener("click", beside);
    return () => {
      current.removeEventListener("click", beside);
      current.close();
    };
  }, []);
  return (
    <dialog ref={dialog} className={styles["dialog"]} aria-label={label} onClose={() => dialog.current?.open === false && onClose()}>
      <div className={styles["body"]}>{children}</div>
    </dialog>
  );
}
