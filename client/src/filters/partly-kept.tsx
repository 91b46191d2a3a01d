import { useLanguage } from "../ui/preferences.ts";
import styles from "./filters.module.css";
import { useInstallation } from "./installation.ts";
import type { Quarter, UnkeptQuarters } from "./quarters.ts";
import { partlyKeptSentence } from "./unkept-quarters.ts";

export interface PartlyKeptProps {
  readonly asked: UnkeptQuarters | null;
  /** Those that are kept, oldest first; the installation's quarters when absent. */
  readonly among?: readonly Quarter[];
}

/** Above figures of which only a part is kept: which part is shown, and why; nothing where all is, or no quarters were asked for by name. */
export function PartlyKept({ asked, among }: PartlyKeptProps) {
  const language = useLanguage();
  const { quarters } = useInstallation();
  const sentence = asked === null ? null : partlyKeptSentence(asked, among ?? quarters, language);
  return sentence === null ? null : <p className={styles["partly"]} role="note">{sentence}</p>;
}
