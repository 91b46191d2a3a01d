import type { ReactNode } from "react";
import { BasisAndAccumulationPicker } from "../../../filters/basis-and-accumulation-picker.tsx";
import { BasisNote } from "../../../filters/basis-note.tsx";
import { BasisPicker } from "../../../filters/basis-picker.tsx";
import { SaveViewButton } from "../../../filters/save-view-button.tsx";
import { useInstallation } from "../../../filters/installation.ts";
import { PageStamp } from "../../../filters/page-stamp.tsx";
import { basisOfSearch, basisSearch } from "../../../filters/selection-search.ts";
import { useViewer } from "../../../session/viewer.ts";
import { PHONE, useMediaQuery } from "../../../ui/media-query.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import styles from "./compare-controls.module.css";
import { accumulationSearch } from "../address/accumulation.ts";
import { choiceOf, periodsOfSearch, quartersOf, regionTexts, subjectsOf, unitsOf } from "../address/compare-request.ts";
import type { CompareSearch } from "../address/compare-search.ts";
import { accumulationWord } from "../words/accumulation-word.ts";
import { useCompareWords } from "../words/compare-words.ts";
import { readChoice, type ChoosableRegions } from "../address/region-choice.ts";
import { successionsWithin } from "../address/todays-units.ts";
import { comparedPeriods, comparesYears, fittingWord } from "../address/whole-years.ts";
import { AccumulationChoice, RollingLength } from "./accumulation-choice.tsx";
import { PeriodsPicker } from "./periods-picker.tsx";
import { RegionsPicker } from "./regions-picker.tsx";
import { SubjectPicker } from "./subject-picker.tsx";
import { UnitsChoice } from "./units-choice.tsx";
import { printSubject } from "../address/subject.ts";
import { useCompareNavigation } from "../address/use-compare-navigation.ts";
import { useSubjects } from "./use-subjects.ts";

export interface CompareControlsProps {
  readonly search: CompareSearch;
  readonly from: ChoosableRegions;
  /** The moment of the data shown; null until they are there. */
  readonly asOf: string | null;
  readonly synthetic: boolean;
  /** Where the regions lie. */
  readonly children?: ReactNode;
}

/** Everything that chooses what is compared; each choice is a part of the address. */
export function CompareControls({ search, from, asOf, synthetic, children }: CompareControlsProps) {
  const words = useCompareWords();
  const language = useLanguage();
  const phone = useMediaQuery(PHONE);
  // On the phone the way of accumulating stands in one select with the basis.
  const Choice = phone ? RollingLength : AccumulationChoice;
  const installation = useInstallation();
  const change = useCompareNavigation();
  const subjects = useSubjects();
  const compared = subjectsOf(installation, search);
  const choice = choiceOf(useViewer(), from, search, installation.home);
  const basis = basisOfSearch(search, choice.fallback);
  const byYear = comparesYears(compared, installation);
  const quarters = quartersOf(installation, search, basis);

  const accumulation = search.acc ?? "period";
  // Of several quarters only those of one airing share its moment.
  const airedAt = basis === "aired" && quarters.length === 1 ? (quarters[0]?.airedAt ?? null) : null;
  const stamp = <PageStamp bare={phone} asOf={asOf} airedAt={airedAt} synthetic={synthetic} />;
  const units = unitsOf(search, compared);
  const codes = readChoice(regionTexts(search, installation.home), from).regions.map(({ code }) => code);
  const moved = compared.every(({ kind }) => kind === "score") ? [] : successionsWithin(from.successions ?? [], codes, quarters[0]?.id ?? "", accumulation);
  const accumulates = !byYear && compared.every(({ kind }) => kind === "indicator");

  return (
    <>
      {phone ? (
        <div className={styles["row"]}>
          <h1 className="visually-hidden">{words.title}</h1>
          {accumulates ? (
            <BasisAndAccumulationPicker
              offered={choice.offered}
              basis={basis}
              accumulations={([...new Set(["period", "ytd", "rolling", accumulation] as const)]).map((value) => ({ value, label: accumulationWord(value, language) }))}
              accumulation={accumulation}
              onChange={(chosen, acc) => change({ basis: basisSearch(chosen, choice.fallback), acc: accumulationSearch(acc) })}
            />
          ) : (
            <BasisPicker offered={choice.offered} value={basis} onChange={(chosen) => change({ basis: basisSearch(chosen, choice.fallback) })} />
          )}
          <span className={styles["end"]}>
            {stamp}
            <SaveViewButton />
          </span>
          {children}
        </div>
      ) : (
        <div className={styles["row"]}>
          <h1 className={styles["title"]}>{words.title}</h1>
          {children}
          <div className={styles["end"]}>
            <BasisPicker offered={choice.offered} value={basis} onChange={(chosen) => change({ basis: basisSearch(chosen, choice.fallback) })} />
            {stamp}
            <SaveViewButton />
          </div>
        </div>
      )}
      <div className={styles["row"]}>
        {compared.length === 0 ? null : <SubjectPicker nodes={subjects} value={compared.map(printSubject)} onChange={(of) => change({ of, by: undefined })} />}
        <RegionsPicker from={from} home={installation.home} value={regionTexts(search, installation.home)} onChange={(chosen) => change({ regions: chosen, focus: undefined, starts: undefined })} />
        <PeriodsPicker byYear={byYear} quarters={comparedPeriods(installation, byYear)} choice={fittingWord(periodsOfSearch(search, byYear), quarters, byYear)} shown={quarters} onChange={(periods) => change({ periods, at: undefined, by: undefined })} />
        {accumulates ? (
          <Choice value={accumulation} onChange={(chosen) => change({ acc: accumulationSearch(chosen) })} />
        ) : (
          <span className={styles["note"]}>{byYear ? words.yearsOnly : words.periodOnly}</span>
        )}
        <span className={styles["end"]}>{choice.offered.includes(basis) ? <BasisNote choice={choice} /> : null}</span>
      </div>
      <UnitsChoice successions={moved} value={units} onChange={(chosen) => change({ units: chosen === "today" ? chosen : undefined })} />
    </>
  );
}
