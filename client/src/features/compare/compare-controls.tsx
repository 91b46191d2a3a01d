import { AccumulationPicker } from "../../filters/accumulation-picker.tsx";
import { BasisAndAccumulationPicker } from "../../filters/basis-and-accumulation-picker.tsx";
import { BasisPicker } from "../../filters/basis-picker.tsx";
import { useInstallation } from "../../filters/installation.ts";
import { PeriodRangePicker } from "../../filters/period-range-picker.tsx";
import { accumulationOfSearch, accumulationSearch, basisOfSearch, basisSearch } from "../../filters/selection-search.ts";
import { AsOf } from "../../ui/components/as-of.tsx";
import { SyntheticBadge } from "../../ui/components/synthetic-badge.tsx";
import { PHONE, useMediaQuery } from "../../ui/media-query.ts";
import styles from "./compare-controls.module.css";
import { firstIndicator, quartersOf, regionTexts } from "./compare-request.ts";
import { rangeSearch, subjectOfSearch, type CompareSearch } from "./compare-search.ts";
import { useCompareWords } from "./compare-words.ts";
import type { ChoosableRegions } from "./region-choice.ts";
import { RegionsPicker } from "./regions-picker.tsx";
import { SubjectPicker } from "./subject-picker.tsx";
import { printSubject } from "./subject.ts";
import { useCompareNavigation } from "./use-compare-navigation.ts";
import { useSubjects } from "./use-subjects.ts";

export interface CompareControlsProps {
  readonly search: CompareSearch;
  readonly from: ChoosableRegions;
  /** The moment of the data shown; null until they are there. */
  readonly asOf: string | null;
  readonly synthetic: boolean;
}

/** Everything that chooses what is compared; each choice is a part of the address. */
export function CompareControls({ search, from, asOf, synthetic }: CompareControlsProps) {
  const words = useCompareWords();
  const phone = useMediaQuery(PHONE);
  const installation = useInstallation();
  const change = useCompareNavigation();
  const subjects = useSubjects();
  const subject = subjectOfSearch(search) ?? firstIndicator(installation);
  const basis = basisOfSearch(search);
  const quarters = quartersOf(installation, search, basis);

  const accumulation = accumulationOfSearch(search);
  const badge = synthetic ? <SyntheticBadge /> : null;
  const accumulates = subject?.kind === "indicator";

  return (
    <>
      {phone ? (
        <div className={styles["row"]}>
          <h1 className="visually-hidden">{words.title}</h1>
          {accumulates ? (
            <BasisAndAccumulationPicker
              basis={basis}
              accumulation={accumulation}
              onChange={(chosen, acc) => change({ basis: basisSearch(chosen), acc: accumulationSearch(acc) })}
            />
          ) : (
            <BasisPicker value={basis} onChange={(chosen) => change({ basis: basisSearch(chosen) })} />
          )}
          <span className={styles["end"]}>{badge}</span>
        </div>
      ) : (
        <div className={styles["row"]}>
          <h1 className={styles["title"]}>{words.title}</h1>
          <div className={styles["end"]}>
            <BasisPicker value={basis} onChange={(chosen) => change({ basis: basisSearch(chosen) })} />
            {asOf === null ? null : <AsOf moment={asOf} timeZone={installation.timeZone} />}
            {badge}
          </div>
        </div>
      )}
      <div className={styles["row"]}>
        {subject === null ? null : <SubjectPicker nodes={subjects} value={printSubject(subject)} onChange={(of) => change({ of })} />}
        <RegionsPicker from={from} home={installation.home} value={regionTexts(search, installation.home)} onChange={(regions) => change({ regions })} />
        <PeriodRangePicker
          quarters={installation.quarters}
          first={quarters[0]?.id ?? ""}
          last={quarters.at(-1)?.id ?? ""}
          onChange={(first, last) => change({ periods: rangeSearch(first, last) })}
        />
        {accumulates ? (
          phone ? null : <AccumulationPicker value={accumulation} onChange={(chosen) => change({ acc: accumulationSearch(chosen) })} />
        ) : (
          <span className={styles["note"]}>{words.periodOnly}</span>
        )}
      </div>
    </>
  );
}
