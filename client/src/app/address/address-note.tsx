import { useLocation, useNavigate } from "@tanstack/react-router";
import { useInstallation } from "../../filters/installation.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { parseSearchText } from "../search-text.ts";
import styles from "./address-note.module.css";
import { forgetLabel, unreadSentence } from "./address-words.ts";
import { unreadOf } from "./read-address.ts";

/** Above a page: what its address says and the page cannot follow, by name and value, and a way to an address without it. */
export function AddressNote() {
  const language = useLanguage();
  const installation = useInstallation();
  const navigate = useNavigate();
  const { pathname, searchStr } = useLocation();
  const unread = unreadOf(pathname, parseSearchText(searchStr), installation);
  if (unread.length === 0) return null;
  const left = Object.fromEntries(unread.map(({ part, rest }) => [part, rest]));
  return (
    <p className={styles["note"]} role="note">
      <span>{unreadSentence(unread, language)}</span>
      <button type="button" className={styles["forget"]} onClick={() => void navigate({ to: ".", search: (before) => ({ ...before, ...left }), replace: true, resetScroll: false })}>
        {forgetLabel(language)}
      </button>
    </p>
  );
}
