import { BrushedNote } from "../../../charts/linked/brushed-note.tsx";
import { useBrushed } from "../../../charts/linked/linked-context.ts";
import { nameOf } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { writeChoice } from "../address/region-choice.ts";
import { useCompareNavigation } from "../address/use-compare-navigation.ts";
import { useChoosableRegions } from "../pickers/use-choosable-regions.ts";
import { useViewWords } from "../words/view-words.ts";
import styles from "./brushed-bar.module.css";

/** Which regions a brush has selected in any of the views, to be compared alone or let go; nothing where none is. */
export function BrushedBar() {
  const words = useViewWords();
  const language = useLanguage();
  const change = useCompareNavigation();
  const brushed = useBrushed();
  const { from } = useChoosableRegions();
  if (brushed.size === 0) return null;
  const known = [...from.cities, ...from.counties, ...from.towns];
  const regions = known.filter(({ code }) => brushed.has(code)).map(({ code }) => code);
  const name = (code: string): string => {
    const region = known.find((one) => one.code === code);
    return region === undefined ? code : nameOf(region, language);
  };
  return (
    <div className={styles["bar"]} aria-live="polite">
      <BrushedNote nameOf={name} />
      {regions.length === 0 ? null : (
        <button type="button" onClick={() => change({ regions: writeChoice(regions, from), focus: undefined })}>
          {words.onlyThese}
        </button>
      )}
    </div>
  );
}
