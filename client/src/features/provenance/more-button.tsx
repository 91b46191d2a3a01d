import textLink from "../../ui/components/text-link.module.css";
import { formatNumber } from "../../ui/formats/number.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { useWords } from "../../ui/words.ts";
import styles from "./provenance.module.css";
import type { LongList } from "./use-long-list.ts";
import { useProvenanceWords } from "./words.ts";

/** Asks for the next page of a list; nothing where all of it is there. */
export function MoreButton<Row>({ list: { rows, next, total, busy, failed, more } }: { readonly list: LongList<Row> }) {
  const shared = useWords();
  const words = useProvenanceWords();
  const language = useLanguage();
  if (next === null) return null;
  return (
    <p className={styles["more"]}>
      <button type="button" className={textLink["finger"]} aria-busy={busy} onClick={more}>
        {busy ? shared.loading : words.more(formatNumber(Math.min(100, total - rows.length), 0, language))}
      </button>
      {failed ? <span role="alert">{shared.notRead}</span> : null}
    </p>
  );
}
