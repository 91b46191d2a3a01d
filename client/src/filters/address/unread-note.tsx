import { useNavigate } from "@tanstack/react-router";
import textLink from "../../ui/components/text-link.module.css";
import { useLanguage } from "../../ui/preferences.ts";
import styles from "./unread-note.module.css";
import type { UnreadPart } from "./unread-parts.ts";
import { forgetLabel, unreadSentence } from "./unread-words.ts";

/** What an address says and its page cannot follow, by name and value, and a way to an address without it; nothing where all is followed. */
export function UnreadNote({ unread }: { readonly unread: readonly UnreadPart[] }) {
  const language = useLanguage();
  const navigate = useNavigate();
  if (unread.length === 0) return null;
  const left = Object.fromEntries(unread.map(({ part, rest }) => [part, rest]));
  return (
    <p className={styles["note"]} role="note">
      <span>{unreadSentence(unread, language)}</span>
      <button type="button" className={`${textLink["link"]} ${styles["forget"]}`} onClick={() => void navigate({ to: ".", search: (before) => ({ ...before, ...left }), replace: true, resetScroll: false })}>
        {forgetLabel(language)}
      </button>
    </p>
  );
}
