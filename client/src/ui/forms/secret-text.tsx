import { useRef, useState } from "react";
import { useWords } from "../words.ts";
import { Button } from "./button.tsx";
import styles from "./secret-text.module.css";

/** A secret that is shown this once, to be copied; where the browser has no clipboard for pages, it is marked for the reader to copy. */
export function SecretText({ label, text }: { readonly label: string; readonly text: string }) {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const copy = async (): Promise<void> => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <div className={styles["secret"]}>
      <input ref={field} className={styles["text"]} readOnly aria-label={label} value={text} translate="no" spellCheck={false} onFocus={(event) => event.target.select()} />
      <Button onClick={() => void copy()}>
        <span aria-live="polite">{copied ? words.copied : words.copy}</span>
      </Button>
    </div>
  );
}

/** Some lines for a terminal. */
export function CodeText({ text }: { readonly text: string }) {
  return (
    <pre className={styles["block"]} tabIndex={0} translate="no">
      <code>{text}</code>
    </pre>
  );
}
