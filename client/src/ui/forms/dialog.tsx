import { useId, useLayoutEffect, useRef, type ReactNode } from "react";
import { useWords } from "../words.ts";
import styles from "./dialog.module.css";

interface DialogProps {
  readonly title: string;
  /** A drawer takes the right side of the page, and all of a phone's. */
  readonly drawer?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question on top of the page; it holds the focus and closes by Escape, as the browser's own dialogs do. */
export function Dialog({ title, drawer = false, onClose, children }: DialogProps) {
  const words = useWords();
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current } = dialog;
    if (current === null) return;
    if (!current.open) current.showModal();
    // Closing gives the focus back to where it was; a dialog that is only taken away does not.
    return () => current.close();
  }, []);
  return (
    <dialog ref={dialog} className={drawer ? `${styles["dialog"]} ${styles["drawer"]}` : styles["dialog"]} aria-labelledby={heading} onClose={() => dialog.current?.open === false && onClose()}>
      <div className={styles["head"]}>
        <h2 id={heading} className={styles["title"]}>
          {title}
        </h2>
        <button type="button" className={styles["close"]} aria-label={words.close} onClick={() => dialog.current?.close()}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
            <path d="M2 2l10 10M12 2 2 12" stroke="currentColor" strokeWidth="1.6" fill="none" strokeLinecap="round" />
          </svg>
        </button>
      </div>
      {children}
    </dialog>
  );
}
