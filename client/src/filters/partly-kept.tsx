import { useLanguage } from "../ui/preferences.ts";
import styles from "./filters.module.css";
import { useInstallation } from "./installation.ts";
import type { UnkeptQuarters } from "./quarters.ts";
import { partlyKeptSentence } from "./unkept-quarters.ts";

/** Above figures of which only a part is kept: which part is shown, and why; nothing where all is, or no quarters were asked for by name. */
export function PartlyKept({ asked }: { readonly asked: UnkeptQuarters | null }) {
  const language = useLanguage();
  const { quarters } = useInstallation();
  const sentence = asked === null ? null : partlyKeptSentence(asked, quarters, language);
  return sentence === null ? null : <p className={styles["partly"]} role="note">{sentence}</p>;
}
