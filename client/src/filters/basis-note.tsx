import { nameOf, type Language } from "../ui/language.ts";
import { useLanguage } from "../ui/preferences.ts";
import { wordsOf } from "../ui/words.ts";
import type { Withheld } from "./basis-choice.ts";
import styles from "./filters.module.css";
import { LiveElsewhere, type LiveElsewhereProps } from "./live-elsewhere.tsx";

export function withheldSentence(withheld: Withheld, language: Language): string {
  const { withheld: words } = wordsOf(language);
  return withheld.kind === "region" ? words.region(nameOf(withheld.region, language)) : words[withheld.kind];
}

/** Why live figures are not offered, with the way to those that are; nothing where they are offered. */
export function BasisNote({ choice, metric }: LiveElsewhereProps) {
  const language = useLanguage();
  const { withheld } = choice;
  if (withheld === null) return null;
  return (
    <p className={styles["note"]}>
      <span>{withheldSentence(withheld, language)}</span>
      <LiveElsewhere choice={choice} metric={metric} />
    </p>
  );
}
