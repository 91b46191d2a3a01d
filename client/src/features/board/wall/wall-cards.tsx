import { Sparkline } from "../../../charts/sparkline/sparkline.tsx";
import { useInstallation } from "../../../filters/installation.ts";
import type { BoardComparisonFragment } from "../../../generated/graphql.ts";
import { BandShape, bandTextColour } from "../../../ui/components/band-shape.tsx";
import { Changed } from "../../../ui/components/changed.tsx";
import { useLanguage } from "../../../ui/preferences.ts";
import type { BoardRequest } from "../board-request.ts";
import { cardView } from "../card-view.ts";
import { readSeries } from "../measurement.ts";
import { useBoardWords } from "../words.ts";
import { Enlarged } from "./enlarged.tsx";
import { fourAround } from "./four-around.ts";
import styles from "./wall-cards.module.css";
import { wallCount } from "./wall-count.ts";

export interface WallCardsProps {
  readonly request: BoardRequest;
  readonly cards: BoardComparisonFragment;
}

/** A longer unit stands in the name already (lawyers per 10,000 residents), and there is no room for it beside the curve. */
const LONGEST_UNIT = 6;

/** The card of the page's metric among the four that it stands with. */
export function WallCards({ request, cards }: WallCardsProps) {
  const words = useBoardWords();
  const language = useLanguage();
  const { timeZone } = useInstallation();
  const place = Math.max(0, cards.regions.findIndex(({ code }) => code === request.region.code));
  const context = { language, timeZone, basis: cards.basis, asOf: cards.asOf, referenceRegion: cards.referenceRegion, peerRanks: null };
  const shown = fourAround(cards.series, cards.series.findIndex(({ metric }) => metric.code === request.metric));
  return (
    <div className={styles["cards"]}>
      {shown.map((answer) => {
        const series = readSeries(answer, cards);
        const view = cardView(series, place, context);
        return (
          <article key={view.metric} className={styles["card"]} data-chosen={view.metric === request.metric}>
            <div className={styles["head"]}>
              <h2 className={styles["name"]}>{view.name}</h2>
              <p className={styles["band"]} style={{ color: bandTextColour(view.band.shape) }}>
                <BandShape band={view.band.shape} size={20} />
                <span className={language === "en" ? "visually-hidden" : undefined}>{view.band.text}</span>
              </p>
            </div>
            <div className={styles["body"]}>
              <p className={styles["value"]}>
                {view.value.kind === "gap" ? <span className={styles["gap"]}>{view.value.text}</span> : (
                  <>
                    <Changed subject={`${request.region.code} ${view.metric}`} text={view.value.number}>
                      {view.value.number}
                    </Changed>
                    {view.value.unit.length > LONGEST_UNIT ? null : <span className={styles["unit"]}>{view.value.unit}</span>}
                  </>
                )}
              </p>
              <Enlarged width={150} height={64}>{({ height }) => <Sparkline view={view.spark} height={height} />}</Enlarged>
            </div>
            <p className={styles["foot"]}>
              {[wallCount(series, place, language), `${words.yearOnYear} `].filter((text) => text.trim() !== "").join(" | ")}
              <span className={styles[view.change.tone]}>{view.change.text}</span>
            </p>
          </article>
        );
      })}
    </div>
  );
}
