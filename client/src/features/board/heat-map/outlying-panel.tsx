import { useInstallation } from "../../../filters/installation.ts";
import { RegionLink } from "../../../filters/profile-links.tsx";
import type { BoardComparisonFragment } from "../../../generated/graphql.ts";
import { BandShape } from "../../../ui/components/band-shape.tsx";
import { EmptyState } from "../../../ui/components/empty-state.tsx";
import { Panel } from "../../../ui/components/panel.tsx";
import { formatNumber } from "../../../ui/formats/number.ts";
import { shortUnit, unitKind } from "../../../ui/formats/unit.ts";
import { pick } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { useWords } from "../../../ui/words.ts";
import type { BoardRequest } from "../board-request.ts";
import { markText } from "../chart-value.ts";
import { lineName, lineRegionName } from "../line-name.ts";
import type { Series } from "../measurement.ts";
import { figureName } from "../figure-name.ts";
import { useBoardWords } from "../words.ts";
import { profileSearch } from "../profile-search.ts";
import { outlyingTowns } from "./outlying.ts";
import styles from "./outlying-panel.module.css";
import { townGroups } from "./town-distances.ts";

export interface OutlyingPanelProps {
  readonly request: BoardRequest;
  readonly comparison: BoardComparisonFragment;
  readonly series: Series;
  readonly busy: boolean;
}

/** The towns that stand farthest from the line: what a heat map would show first, where there is no room for one. */
export function OutlyingPanel({ request, comparison, series, busy }: OutlyingPanelProps) {
  const words = useBoardWords();
  const shared = useWords();
  const language = useLanguage();
  const { timeZone, smallNumberLimit } = useInstallation();
  const { referenceRegion, basis, asOf } = comparison;
  const towns = outlyingTowns(series, { language, timeZone, basis, asOf, referenceRegion });
  const count = townGroups(series).reduce((sum, group) => sum + group.towns.length, 0);
  const line = series.reference(series.periods.length - 1);
  const name = lineName(referenceRegion, language);
  return (
    <Panel
      title={words.outlying(figureName(series.metric, comparison.accumulation, language), name)}
      busy={busy}
      aside={line === null ? undefined : <span>{`${lineRegionName(referenceRegion, language)} ${markText(line, series.metric, language)}`}</span>}
    >
      {towns.length === 0 ? <EmptyState sentence={count === 0 ? words.noTowns : words.townsUnranked(String(smallNumberLimit))} /> : (
        <>
          <ul className={styles["list"]}>
            {towns.map((town) => (
              <li key={town.code} className={styles["town"]}>
                <BandShape band={town.band} size={11} />
                <span className={styles["name"]}>
                  <RegionLink region={town.region} search={profileSearch(request)}>{town.name}</RegionLink> <span className={styles["county"]}>{town.county}</span>
                  <span className="visually-hidden">{shared.bands[town.band]}</span>
                </span>
                <span className={styles["count"]}>{town.count}</span>
                <b className={styles["value"]}>{town.value}</b>
                <span className={styles["distance"]}>{town.distance}</span>
              </li>
            ))}
          </ul>
          <p className={styles["note"]}>{words.outlyingNote(words.distance(name, unitKind(series.metric) === "percent" ? pick(language, "百分点", "pp") : shortUnit(series.metric, language)), formatNumber(count, 0, language))}</p>
        </>
      )}
    </Panel>
  );
}
