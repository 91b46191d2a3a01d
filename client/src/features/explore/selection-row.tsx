import { useState } from "react";
import { basisChoice } from "../../filters/basis-choice.ts";
import { countiesOf, useInstallation } from "../../filters/installation.ts";
import { PeriodPicker } from "../../filters/period-picker.tsx";
import { quartersUpTo } from "../../filters/quarters.ts";
import { RegionPicker } from "../../filters/region-picker.tsx";
import { basisInput, type Basis } from "../../filters/selection.ts";
import { readVariables } from "../../filters/open-query.ts";
import { useViewer } from "../../session/viewer.ts";
import { PillSelect } from "../../ui/components/pill-select.tsx";
import { Button } from "../../ui/forms/button.tsx";
import { useWords } from "../../ui/words.ts";
import type { ExamplePlace } from "./examples.ts";
import styles from "./explore.module.css";
import { printVariables } from "./opened-question.ts";
import { withSelection } from "./with-selection.ts";
import { useExploreWords } from "./words.ts";

const QUARTERS = 8;

export interface SelectionRowProps {
  readonly place: ExamplePlace;
  readonly variables: string;
  readonly onVariables: (text: string) => void;
}

/** The same pickers as on every page; one press writes their choice into the variables. */
export function SelectionRow({ place, variables, onVariables }: SelectionRowProps) {
  const words = useExploreWords();
  const shared = useWords();
  const installation = useInstallation();
  const { home, quarters } = installation;
  const counties = countiesOf(installation, home.code);
  const [region, setRegion] = useState(home.code);
  const [period, setPeriod] = useState(place.period);
  const choice = basisChoice(useViewer(), [home, ...counties].filter(({ code }) => region === home.code || code === region));
  const [wanted, setWanted] = useState<Basis | null>(null);
  const basis = wanted !== null && choice.offered.includes(wanted) ? wanted : choice.fallback;
  const read = readVariables(variables);
  const write = (): void => {
    const regions = region === home.code ? [`counties(${region})`] : [region, `towns(${region})`];
    onVariables(printVariables(withSelection(read ?? {}, { regions, region, period, periods: quartersUpTo(quarters, period, QUARTERS), basis: basisInput(basis) })));
  };
  return (
    <div className={styles["selection"]} role="group" aria-label={words.selection}>
      <RegionPicker bare regions={[home, ...counties]} value={region} onChange={setRegion} />
      <PeriodPicker bare quarters={quarters} value={period} onChange={setPeriod} />
      <PillSelect bare label={shared.basis} value={basis} onChange={setWanted} options={choice.offered.map((value) => ({ value, label: shared.bases[value] }))} />
      <span title={words.selectionHint}>
        <Button disabled={read === null} onClick={write}>
          {words.useSelection}
        </Button>
      </span>
    </div>
  );
}
