import { Sparkline } from "../../../charts/sparkline/sparkline.tsx";
import { textWidth } from "../../../charts/text-width.ts";
import { useInstallation } from "../../../filters/installation.ts";
import type { BoardComparisonFragment } from "../../../generated/graphql.ts";
import { BandShape, bandTextColour } from "../../../ui/components/band-shape.tsx";
import { Changed } from "../../../ui/components/changed.tsx";
import { useLanguage } from "../../../ui/preferences.ts";
import { useWords } from "../../../ui/words.ts";
import type { BoardRequest } from "../board-request.ts";
import { cardView } from "../card-view.ts";
import { readSeries } from "../measurement.ts";
import { useCorrections } from "../use-corrections.ts";
import { useBoardWords } from "../words.ts";
import { cardRoom } from "./card-room.ts";
import { Enlarged } from "./enlarged.tsx";
import { fourAround } from "./four-around.ts";
import styles from "./wall-cards.module.css";
import { wallCount } from "./wall-count.ts";

export interface WallCardsProps {
  readonly request: BoardRequest;
  readonly cards: BoardComparisonFragment;
}

/** Pixels of the stage for the foot of a card. */
const FOOT = 404;
/** For the name and the words of the band. */
const HEAD = 359;
/** Beside why there is no value. */
const GAP_ROOM = { curve: 150, unit: false } as const;

/** The card of the page's metric among the four that it stands with. */
export function WallCards({ request, cards }: WallCardsProps) {
  const words = useBoardWords();
  const language = useLanguage();
  const shared = useWords();
  const { timeZone } = useInstallation();
  const correctionOf = useCorrections(request, { ...request.cards, metrics: request.board.metrics });
  const place = Math.max(0, cards.regions.findIndex(({ code }) => code === request.region.code));
  const context = { language, timeZone, basis: cards.basis, asOf: cards.asOf, referenceRegion: cards.referenceRegion, peerRanks: null };
  const shown = fourAround(cards.series, cards.series.findIndex(({ metric }) => metric.code === request.metric));
  return (
    <div className={styles["cards"]}>
      {shown.map((answer) => {
        const series = readSeries(answer, cards);
        const view = cardView(series, place, context);
        const count = wallCount(series, place, language);
        // A change, or why there is none, may be too long to stand beside the count, which has to be there.
        const changes = count === "" || textWidth(`${count} | ${words.yearOnYear} ${view.change.text}`, 26) <= FOOT;
        // Chinese names may break anywhere, and are read faster whole: a long one has the shape beside it, whose words are still told.
        const says = language !== "en" && textWidth(view.name, 28) + textWidth(view.band.text, 26) <= HEAD;
        const correction = view.value.kind === "gap" ? null : correctionOf(series.metric);
        const corrected = correction === null ? [] : [shared.revised, correction.text];
        const room = view.value.kind === "gap" ? GAP_ROOM : cardRoom(view.value.number, view.value.unit, corrected);
        return (
          <article key={view.metric} className={styles["card"]} data-chosen={view.metric === request.metric}>
            <div className={styles["head"]}>
              <h2 className={styles["name"]}>{view.name}</h2>
              <p className={styles["band"]} style={{ color: bandTextColour(view.band.shape) }}>
                <BandShape band={view.band.shape} size={20} />
                <span className={says ? undefined : "visually-hidden"}>{view.band.text}</span>
              </p>
            </div>
            <div className={styles["body"]}>
              <p className={styles["value"]}>
                {view.value.kind === "gap" ? <span className={styles["gap"]}>{view.value.text}</span> : (
                  <>
                    <Changed subject={`${cards.selection} ${view.metric}`} text={view.value.number}>
                      {view.value.number}
                    </Changed>
                    {room.unit ? <span className={styles["unit"]}>{view.value.unit}</span> : null}
                  </>
                )}
              </p>
              {correction === null ? null : (
                <p className={styles["correction"]}>
                  <span>{shared.revised}</span> {correction.text}
                </p>
              )}
              {room.curve === null ? null : <Enlarged width={room.curve} height={64}>{({ height }) => <Sparkline view={view.spark} height={height} />}</Enlarged>}
            </div>
            <p className={styles["foot"]}>
              {[count, changes ? `${words.yearOnYear} ` : ""].filter((text) => text !== "").join(" | ")}
              {changes ? <span className={styles[view.change.tone]}>{view.change.text}</span> : null}
            </p>
          </article>
        );
      })}
    </div>
  );
}
