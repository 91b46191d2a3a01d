import { Segments } from "../../../ui/components/segments.tsx";
import { useLanguage } from "../../../ui/preferences.ts";
import type { Succession, Units } from "../address/todays-units.ts";
import { useCompareWords } from "../words/compare-words.ts";
import { successionSentence } from "../words/succession-sentence.ts";
import styles from "./compare-controls.module.css";

export interface UnitsChoiceProps {
  readonly successions: readonly Succession[];
  readonly value: Units;
  readonly onChange: (units: Units) => void;
}

/** 当时区划 · 现行区划, with what moved; nothing where no unit moved, unless an address has chosen. */
export function UnitsChoice({ successions, value, onChange }: UnitsChoiceProps) {
  const words = useCompareWords();
  const language = useLanguage();
  if (successions.length === 0 && value === "asThen") return null;
  return (
    <div className={styles["row"]}>
      <Segments label={words.units} value={value} onChange={onChange} options={(["asThen", "today"] as const).map((units) => ({ value: units, label: words.unitsOf[units] }))} />
      {successions.length === 0 ? null : <span className={styles["note"]}>{successionSentence(successions, value, language)}</span>}
    </div>
  );
}
