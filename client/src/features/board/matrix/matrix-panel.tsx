import { useDetailsOutlet } from "../../../charts/outlets/outlets.ts";
import type { PageSearch } from "../../../filters/page-search.ts";
import { MetricLink, RegionLink } from "../../../filters/profile-links.tsx";
import { useInstallation } from "../../../filters/installation.ts";
import type { BoardComparisonFragment } from "../../../generated/graphql.ts";
import { BandShape } from "../../../ui/components/band-shape.tsx";
import { PageIcon } from "../../../ui/components/icons.tsx";
import { PHONE, useMediaQuery } from "../../../ui/media-query.ts";
import { Panel } from "../../../ui/components/panel.tsx";
import { periodLabel } from "../../../ui/formats/period.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { useWords } from "../../../ui/words.ts";
import type { BoardRequest } from "../board-request.ts";
import { keptTowns } from "../kept-towns.ts";
import { lineName, lineRegionName } from "../line-name.ts";
import { metricSearch, profileSearch } from "../profile-search.ts";
import { useBoardNavigation } from "../use-board-navigation.ts";
import { useBoardWords } from "../words.ts";
import styles from "./matrix-panel.module.css";
import { matrixView, type MatrixCell, type MatrixRow } from "./matrix-view.ts";

export interface MatrixPanelProps {
  readonly request: BoardRequest;
  readonly comparison: BoardComparisonFragment;
  /** The last whole year of the yearly metrics; null until it is read, and where there is none. */
  readonly yearly: BoardComparisonFragment | null;
  readonly busy: boolean;
}

const KEY = ["better", "similar", "worse", "notRanked"] as const;

/** Metrics × counties in bands beside the line; choosing a row makes the rest of the board follow. */
export function MatrixPanel({ request, comparison, yearly, busy }: MatrixPanelProps) {
  const words = useBoardWords();
  const shared = useWords();
  const language = useLanguage();
  const { timeZone } = useInstallation();
  const { choose } = useBoardNavigation();
  const { referenceRegion, basis, asOf } = comparison;
  const view = matrixView(comparison, { language, timeZone, basis, asOf, referenceRegion, yearly: { metrics: request.yearly.metrics, comparison: yearly } });
  const phone = useMediaQuery(PHONE);
  const title = words.matrix(String(view.rows.length));
  const id = useDetailsOutlet(view.rows.flatMap((row) => row.cells.map(({ detail }) => ({ ...detail, metric: row.name }))));
  return (
    <Panel
      title={title}
      subtitle={words.matrixNote(lineName(referenceRegion, language), periodLabel(request.quarter, language))}
      busy={busy}
      aside={
        <ul className={styles["key"]}>
          {KEY.map((band) => (
            <li key={band}>
              <BandShape band={band} size={9} />
              {shared.bands[band]}
            </li>
          ))}
        </ul>
      }
    >
      <div id={id} className={styles["scroll"]} tabIndex={0} role="group" aria-label={title}>
        <table className={styles["table"]}>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.metric}</th>
              <th scope="col" className={styles["line"]}>{lineRegionName(referenceRegion, language)}</th>
              {phone ? <th scope="col">{words.standing}</th> : view.regions.map((region) => (
                <th key={region.code} scope="col" data-own={region.code === request.region.code}>
                  <RegionLink region={region.region} search={profileSearch(request)}>{region.name}</RegionLink>
                  <span className={styles["tally"]} title={words.tally(String(region.better), String(region.worse))}>
                    <BandShape band="better" size={8} /> {region.better} <BandShape band="worse" size={8} /> {region.worse}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <Row key={row.metric} row={row} phone={phone} chosen={row.metric === request.metric} regions={view.regions.map(({ code }) => code)} search={metricSearch(request)} onChoose={() => choose(row.metric, keptTowns(request))} />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

interface RowProps {
  readonly row: MatrixRow;
  readonly chosen: boolean;
  /** Counts of the bands in place of a cell for each region. */
  readonly phone: boolean;
  readonly regions: readonly string[];
  /** What a metric's own page is opened with. */
  readonly search: PageSearch;
  readonly onChoose: () => void;
}

function Row({ row, chosen, phone, regions, search, onChoose }: RowProps) {
  const shared = useWords();
  return (
    <tr data-chosen={chosen} onClick={onChoose}>
      <th scope="row">
        <button type="button" className={styles["choose"]} aria-pressed={chosen} onClick={(event) => { event.stopPropagation(); onChoose(); }}>
          <span className={styles["number"]}>{row.number}</span>
          {row.name} <span className={styles["unit"]}>{[row.unit, row.period].filter((text) => text !== "").join(" · ")}</span>
        </button>
        <MetricLink metric={row.definition} search={search} className={styles["page"]} label={shared.metricPageOf(row.name)}><PageIcon size={14} /></MetricLink>
      </th>
      <td className={styles["line"]} title={row.line === null || row.gap === "" ? undefined : row.line.reason}>
        {row.line?.text}
        {row.line === null || row.line.reason === "" ? null : <span className="visually-hidden">{row.line.reason}</span>}
      </td>
      {row.gap !== "" ? <td colSpan={phone ? 1 : row.cells.length} className={styles["gap"]}>{row.gap}</td>
        : phone ? <Tally cells={row.cells} />
        : row.cells.map((cell, at) => <Cell key={regions[at]} cell={cell} />)}
    </tr>
  );
}

/** How many regions stand in each band. */
function Tally({ cells }: { readonly cells: readonly MatrixCell[] }) {
  const shared = useWords();
  return (
    <td>
      <span className={styles["counts"]}>
        {KEY.map((band) => ({ band, count: cells.filter((cell) => cell.band === band).length })).filter(({ count }) => count > 0).map(({ band, count }) => (
          <span key={band}>
            <BandShape band={band} size={9} /> {count}
            <span className="visually-hidden">{shared.bands[band]}</span>
          </span>
        ))}
      </span>
    </td>
  );
}

/** Value and shape; what stands behind them is the cell's title, and the words of the shape are read aloud. */
function Cell({ cell }: { readonly cell: MatrixCell }) {
  const { detail } = cell;
  const behind = [detail.value, detail.bandText, ...detail.facts.map(({ label, text }) => `${label} ${text}`)].filter((text) => text !== "").join(" · ");
  return (
    <td title={behind} data-band={cell.band ?? undefined}>
      <span className={styles["cell"]}>
        {cell.text}
        {cell.reason === "" ? null : <span className="visually-hidden">{cell.reason}</span>}
        <span className={styles["shape"]}>{cell.band === null ? null : <BandShape band={cell.band} size={9} />}</span>
        {detail.bandText === "" ? null : <span className="visually-hidden">{detail.bandText}</span>}
      </span>
    </td>
  );
}
