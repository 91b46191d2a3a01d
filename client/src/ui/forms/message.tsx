import styles from "./form.module.css";

/** One message of a form: what was refused and the way out, or what has been done. Read aloud as it appears. */
export function Message({ kind, text }: { readonly kind: "error" | "note"; readonly text: string }) {
  return (
    <p className={`${styles["message"]} ${styles[kind]}`} {...(kind === "error" ? { role: "alert" } : { "aria-live": "polite" as const })}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {kind === "error" ? <path fill="currentColor" d="M3 1h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2zm2.2 3.1L4.1 5.2 6.9 8l-2.8 2.8 1.1 1.1L8 9.1l2.8 2.8 1.1-1.1L9.1 8l2.8-2.8-1.1-1.1L8 6.9z" /> : <path fill="none" stroke="currentColor" strokeWidth="1.6" d="M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM8 7v4.4M8 4.4v1.4" />}
      </svg>
      <span>{text}</span>
    </p>
  );
}
