import { Link, useSearch } from "@tanstack/react-router";
import { AccumulationPicker } from "../../../filters/accumulation-picker.tsx";
import { BasisNote } from "../../../filters/basis-note.tsx";
import { BasisPicker } from "../../../filters/basis-picker.tsx";
import { countiesOf, useInstallation } from "../../../filters/installation.ts";
import { comparedSearch, countedSearch } from "../../../filters/onward-search.ts";
import { PageStamp } from "../../../filters/page-stamp.tsx";
import { PeriodPicker } from "../../../filters/period-picker.tsx";
import { RegionPicker } from "../../../filters/region-picker.tsx";
import { SaveViewButton } from "../../../filters/save-view-button.tsx";
import { accumulationSearch, basisSearch } from "../../../filters/selection-search.ts";
import type { RegionNameFragment } from "../../../generated/graphql.ts";
import { PillSelect } from "../../../ui/components/pill-select.tsx";
import { useDocumentTitle } from "../../../ui/document-title.ts";
import { nameOf } from "../../../ui/language.ts";
import { PHONE, useMediaQuery } from "../../../ui/media-query.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import styles from "../profiles.module.css";
import type { RegionRequest } from "./region-request.ts";
import { parseRegionSearch } from "./region-search.ts";
import { useRegionNavigation } from "./use-region-navigation.ts";
import { useRegionWords } from "./words.ts";

export interface RegionTitleProps {
  readonly request: RegionRequest;
  readonly towns: readonly RegionNameFragment[];
  readonly asOf: string | null;
  readonly synthetic: boolean;
}

/** The region's name, what chooses another one, and the ways to its other pages. */
export function RegionTitle({ request, towns, asOf, synthetic }: RegionTitleProps) {
  const words = useRegionWords();
  const language = useLanguage();
  const phone = useMediaQuery(PHONE);
  const installation = useInstallation();
  const { change, open } = useRegionNavigation();
  const search = parseRegionSearch(useSearch({ from: "/region/{-$region}" }));
  const { region, choice, basis } = request;
  useDocumentTitle(nameOf(region, language));
  const { home } = installation;
  const county = region.level === "TOWN" ? (region.parentCode ?? "") : region.code;
  const below = towns.filter(({ parentCode }) => parentCode === county);
  const stamp = <PageStamp bare={phone} asOf={asOf} airedAt={basis === "aired" ? request.quarter.airedAt : null} synthetic={synthetic} />;
  return (
    <>
      <div className={styles["row"]}>
        <h1 className={phone ? "visually-hidden" : styles["title"]}>{words.title(nameOf(region, language))}</h1>
        <p className={styles["ways"]}>
          {region.level === "TOWN" ? null : (
            <Link to="/board/{-$region}" params={{ region: region.code === home.code ? undefined : region.code }} search={{ ...search }}>
              {words.openBoard}
            </Link>
          )}
          <Link to="/compare" search={{ ...comparedSearch(search, installation.quarters), regions: region.code === home.code ? undefined : [region.code, `peers(${region.code})`] }}>
            {words.openCompare}
          </Link>
          <Link to="/cases" search={{ ...countedSearch(search, installation.quarters), within: region.code }}>
            {words.openCases}
          </Link>
        </p>
        <div className={styles["stamp"]}>
          {phone ? null : stamp}
          <SaveViewButton />
        </div>
      </div>
      <div className={styles["controls"]}>
        <RegionPicker bare={phone} regions={[home, ...countiesOf(installation, home.code)]} value={county} onChange={open} />
        {county === home.code ? null : (
          <PillSelect
            bare={phone}
            label={words.town}
            value={region.level === "TOWN" ? region.code : ""}
            onChange={(code) => open(code === "" ? county : code)}
            options={[{ value: "", label: words.wholeCounty }, ...below.map((town) => ({ value: town.code, label: nameOf(town, language), search: `${town.pinyin.replaceAll(" ", "")} ${town.code}` }))]}
            searchable
          />
        )}
        <PeriodPicker bare={phone} quarters={installation.quarters} value={request.quarter.id} onChange={(period) => change({ period })} />
        <AccumulationPicker value={request.accumulation} onChange={(accumulation) => change({ acc: accumulationSearch(accumulation) })} />
        <BasisPicker offered={choice.offered} value={basis} onChange={(chosen) => change({ basis: basisSearch(chosen, choice.fallback) })} />
        {phone ? stamp : null}
        {choice.offered.includes(basis) ? <BasisNote choice={choice} /> : null}
      </div>
    </>
  );
}
