import { AccumulationPicker } from "../../filters/accumulation-picker.tsx";
import { BasisAndAccumulationPicker } from "../../filters/basis-and-accumulation-picker.tsx";
import { BasisNote } from "../../filters/basis-note.tsx";
import { BasisPicker } from "../../filters/basis-picker.tsx";
import { offeredAccumulations } from "../../filters/offered-accumulations.ts";
import { regionsBeside, useInstallation } from "../../filters/installation.ts";
import { PageStamp } from "../../filters/page-stamp.tsx";
import { PeriodPicker } from "../../filters/period-picker.tsx";
import { RegionPicker } from "../../filters/region-picker.tsx";
import { accumulationSearch, basisSearch } from "../../filters/selection-search.ts";
import { nameOf } from "../../ui/language.ts";
import { PHONE, useMediaQuery } from "../../ui/media-query.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { useDocumentTitle } from "../../ui/document-title.ts";
import { useWords } from "../../ui/words.ts";
import { BoardTrail } from "./board-trail.tsx";
import type { BoardRequest } from "./board-request.ts";
import { SaveViewLink } from "./save-view-link.tsx";
import styles from "./title-row.module.css";
import { TitleSelect } from "./title-select.tsx";
import { WallLink } from "./wall-link.tsx";
import { useBoardNavigation } from "./use-board-navigation.ts";
import { useBoardWords } from "./words.ts";

export interface TitleRowProps {
  readonly request: BoardRequest;
  /** The moment of the data shown; null until they are there. */
  readonly asOf: string | null;
  readonly synthetic: boolean;
}

/** The board's name and everything that chooses what it shows; on the phone two selects, for the region stands in the header. */
export function TitleRow({ request, asOf, synthetic }: TitleRowProps) {
  const board = useBoardWords();
  const words = useWords();
  const language = useLanguage();
  const installation = useInstallation();
  const phone = useMediaQuery(PHONE);
  const { change, open } = useBoardNavigation();
  const { home } = installation;
  const { choice } = request;
  // In English the values speak for themselves, and the row has no room for more.
  const bare = phone || language === "en";
  const title = board.title(nameOf(request.region, language), nameOf(request.board, language));
  useDocumentTitle(title);
  const heading = <TitleSelect title={title} request={request} />;
  const period = (
    <PeriodPicker quarters={installation.quarters} value={request.quarter.id} onChange={(id) => change({ period: id })} bare={bare} />
  );

  // Where the basis is not open at all, the panel in place of the board says why.
  const note = choice.offered.includes(request.basis) ? <BasisNote choice={choice} /> : null;

  const stamp = <PageStamp bare={phone} asOf={asOf} airedAt={request.basis === "aired" ? request.quarter.airedAt : null} synthetic={synthetic} />;

  if (phone) {
    return (
      <>
        <BoardTrail region={request.region} />
        {heading}
        <div className={styles["phone"]}>
          {period}
          <BasisAndAccumulationPicker
            offered={choice.offered}
            basis={request.basis}
            accumulations={offeredAccumulations(request.accumulation).map((value) => ({ value, label: words.accumulations[value] }))}
            accumulation={request.accumulation}
            onChange={(basis, accumulation) => change({ basis: basisSearch(basis, choice.fallback), acc: accumulationSearch(accumulation) })}
          />
          {stamp}
        </div>
        {note}
      </>
    );
  }
  return (
    <>
      <BoardTrail region={request.region} />
      <div className={styles["row"]}>
        {heading}
        <WallLink request={request} />
        <SaveViewLink />
        <div className={styles["controls"]}>
          <RegionPicker
            regions={regionsBeside(installation, request.region)}
            value={request.region.code}
            bare={bare}
            onChange={(code) => open(code === home.code ? undefined : code)}
          />
          {period}
          <AccumulationPicker value={request.accumulation} onChange={(accumulation) => change({ acc: accumulationSearch(accumulation) })} />
          <BasisPicker offered={choice.offered} value={request.basis} onChange={(basis) => change({ basis: basisSearch(basis, choice.fallback) })} />
          {stamp}
        </div>
      </div>
      {note}
    </>
  );
}
