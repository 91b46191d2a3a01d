import { CASE_TYPES, OUTCOMES } from "@plumbline/schema/vocabulary/case-record.ts";
import { useState } from "react";
import { AsOf } from "../../ui/components/as-of.tsx";
import { BasisNote } from "../../filters/basis-note.tsx";
import { BasisPicker } from "../../filters/basis-picker.tsx";
import { useInstallation } from "../../filters/installation.ts";
import { SaveViewButton } from "../../filters/save-view-button.tsx";
import { PeriodRangePicker } from "../../filters/period-range-picker.tsx";
import { RegionPicker } from "../../filters/region-picker.tsx";
import { basisSearch } from "../../filters/selection-search.ts";
import type { RegionNameFragment } from "../../generated/graphql.ts";
import { CaretIcon } from "../../ui/components/icons.tsx";
import { PillSelect } from "../../ui/components/pill-select.tsx";
import { SyntheticBadge } from "../../ui/components/synthetic-badge.tsx";
import { formatRange, periodLabel } from "../../ui/formats/period.ts";
import { capital, capitalName } from "../../ui/formats/capital.ts";
import { nameOf, type Language } from "../../ui/language.ts";
import { PHONE, useMediaQuery } from "../../ui/media-query.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { caseTypeName } from "../../ui/words/case-words.ts";
import { FIGURES, isLiveOnly } from "./case-figures.ts";
import { isByOutcome } from "./cases-variables.ts";
import type { CasesRequest } from "./cases-request.ts";
import { GRAINS, type CasesSearch } from "./cases-search.ts";
import type { CasesWords } from "./cases-words-zh.ts";
import { useCasesWords } from "./cases-words.ts";
import styles from "./cases.module.css";
import { DIMENSIONS } from "./dimensions.ts";
import { CASE_FIGURES } from "./figure-ids.ts";
import { ManySelect } from "./many-select.tsx";
import { useCasesNavigation } from "./use-cases-navigation.ts";
import { WordFilters } from "./word-filters.tsx";

export interface CasesControlsProps {
  readonly request: CasesRequest;
  readonly search: CasesSearch;
  readonly regions: readonly RegionNameFragment[];
  /** The moment of the data shown; null until they are there. */
  readonly asOf: string | null;
  readonly synthetic: boolean;
}

const TOPS = ["5", "10", "15", "30", "50"] as const;
const NONE = "none";

/** Everything that chooses what is counted and how it is laid out; each choice is a part of the address. */
export function CasesControls({ request, search, regions, asOf, synthetic }: CasesControlsProps) {
  const words = useCasesWords();
  const language = useLanguage();
  const phone = useMediaQuery(PHONE);
  const { timeZone } = useInstallation();
  const change = useCasesNavigation();
  const [open, setOpen] = useState(false);
  const { choice, basis } = request;
  return (
    <>
      <div className={styles["controls"]}>
        <h1 className={phone ? "visually-hidden" : styles["title"]}>{words.title}</h1>
        <div className={styles["end"]}>
          <BasisPicker offered={choice.offered} value={basis} onChange={(chosen) => change({ basis: basisSearch(chosen, choice.fallback), list: undefined })} />
          {asOf === null || phone ? null : <AsOf moment={asOf} timeZone={timeZone} />}
          {synthetic ? <SyntheticBadge /> : null}
          {phone ? null : <SaveViewButton />}
        </div>
      </div>
      {phone ? (
        <div className={styles["controls"]}>
          <button type="button" className={styles["fold"]} aria-expanded={open} onClick={() => setOpen(!open)}>
            <span>{summaryOf(request, words, language)}</span>
            <CaretIcon />
          </button>
          <SaveViewButton />
        </div>
      ) : null}
      {!phone || open ? <Choices request={request} search={search} regions={regions} /> : null}
      {choice.withheld !== null && choice.offered.includes(basis) ? <div className={styles["controls"]}><BasisNote choice={choice} /></div> : null}
    </>
  );
}

/** What is counted, in short: the phone's controls are folded up behind it. */
function summaryOf(request: CasesRequest, words: CasesWords, language: Language): string {
  const [first, last] = [request.quarters[0], request.quarters.at(-1)];
  const period = first === undefined || last === undefined ? "" : formatRange(periodLabel(first, language), periodLabel(last, language), language);
  const filters = [request.types, request.outcomes, request.enterprise, ...Object.values(request.words)].filter((one) => one !== null && one !== undefined).length;
  return [nameOf(request.within, language), period, ...(filters === 0 ? [] : [words.filters(filters)])].join(" · ");
}

/** Which cases are counted, and how they are laid out. */
function Choices({ request, search, regions }: Pick<CasesControlsProps, "request" | "search" | "regions">) {
  const words = useCasesWords();
  const language = useLanguage();
  const change = useCasesNavigation();
  return (
    <>
      <div className={styles["controls"]}>
        <RegionPicker regions={regions} value={request.within.code} onChange={(within) => change({ within, list: undefined })} />
        <Periods request={request} />
        <ManySelect
          label={words.types}
          none={words.allTypes}
          value={request.types ?? []}
          options={CASE_TYPES.map((type) => ({ value: type as string, label: capitalName(caseTypeName(type), language) }))}
          onChange={(types) => change({ types: types.length === 0 ? undefined : types, list: undefined })}
        />
        <PillSelect
          label={words.enterprise}
          value={search.enterprise ?? "any"}
          options={(["any", "yes", "no"] as const).map((value) => ({ value, label: words.enterprises[value] }))}
          onChange={(value) => change({ enterprise: value === "any" ? undefined : value, list: undefined })}
        />
        <WordFilters request={request} outcomes={outcomeWords(request)} />
      </div>
      <Layout request={request} />
    </>
  );
}

const outcomeWords = ({ types }: CasesRequest): readonly string[] => [...new Set(CASE_TYPES.filter((type) => types === null || types.includes(type)).flatMap((type) => OUTCOMES[type] ?? []))];

function Periods({ request }: { readonly request: CasesRequest }) {
  const words = useCasesWords();
  const { quarters } = useInstallation();
  const change = useCasesNavigation();
  return (
    <>
      <PeriodRangePicker
        quarters={quarters}
        first={request.quarters[0]?.id ?? ""}
        last={request.quarters.at(-1)?.id ?? ""}
        onChange={(first, last) => change({ periods: first === last ? first : `${first}..${last}`, list: undefined })}
      />
      <PillSelect
        label={words.grain}
        value={request.grain}
        options={GRAINS.map((value) => ({ value, label: words.grains[value] }))}
        onChange={(grain) => change({ grain: grain === "quarter" ? undefined : grain, list: undefined })}
      />
    </>
  );
}

/** What stands in rows, columns and cells. */
function Layout({ request }: { readonly request: CasesRequest }) {
  const words = useCasesWords();
  const language = useLanguage();
  const change = useCasesNavigation();
  const { rows, columns, figures, basis } = request;
  const byOutcome = isByOutcome(request);
  const dimensions = DIMENSIONS.map((value) => ({ value, label: capital(words.dimensions[value]) }));
  // One that the address names keeps its name where the basis has no figures of it; the panel says so.
  const meaningful = CASE_FIGURES.filter((figure) => figures.includes(figure) || ((!byOutcome || !FIGURES[figure].ofAll) && (basis === "live" || !isLiveOnly(figure))));
  return (
    <div className={styles["controls"]}>
      <PillSelect
        label={words.rows}
        value={rows}
        options={dimensions}
        onChange={(chosen) => change({ rows: chosen === "type" ? undefined : chosen, columns: columns === chosen ? undefined : (columns ?? undefined), list: undefined })}
      />
      <PillSelect
        label={words.columns}
        value={columns ?? NONE}
        options={[{ value: NONE, label: words.noColumns }, ...dimensions.filter(({ value }) => value !== rows)]}
        onChange={(chosen) => change({ columns: chosen === NONE ? undefined : chosen, list: undefined })}
      />
      <ManySelect
        label={words.figures}
        value={figures}
        options={meaningful.map((value) => ({ value, label: capitalName(FIGURES[value], language) }))}
        onChange={(chosen) => change({ figures: chosen.length === 0 ? undefined : chosen })}
        most={6}
        className={styles["figures"]}
      />
      {rows === "period" ? null : (
        <PillSelect
          label={words.show}
          value={String(request.top)}
          options={[...new Set([...TOPS, String(request.top)])].map((value) => ({ value, label: words.top(Number(value)) }))}
          onChange={(value) => change({ top: Number(value) })}
        />
      )}
    </div>
  );
}
