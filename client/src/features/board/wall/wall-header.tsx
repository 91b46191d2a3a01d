import { useInstallation } from "../../../filters/installation.ts";
import { useSession } from "../../../session/session-context.ts";
import { Bob } from "../../../ui/components/mark.tsx";
import { formatClock, formatMoment, formatTightMoment, readersTimeZone } from "../../../ui/formats/moment.ts";
import { periodLabel } from "../../../ui/formats/period.ts";
import { nameOf, pick } from "../../../ui/language.ts";
import { useLive } from "../../../ui/live-context.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { useClock } from "../../../ui/use-clock.ts";
import { useWords } from "../../../ui/words.ts";
import type { BoardRequest } from "../board-request.ts";
import { isOverdue } from "./freshness.ts";
import styles from "./wall-header.module.css";
import { useWallWords } from "./wall-words.ts";

export interface WallHeaderProps {
  readonly request: BoardRequest;
  readonly asOf: string | null;
  readonly synthetic: boolean;
}

const MINUTE = 60_000;

/** The hatch of the badge that stands on every screen with demonstration data. */
function Hatch() {
  return (
    <svg width="24" height="24" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      <path d="M1 7 7 1M1 13 13 1M7 13l6-6" stroke="currentColor" strokeWidth="1.4" fill="none" />
    </svg>
  );
}

/** Whose figures they are, of which period and basis, and of when; the moment is greyed when it is older than promised. */
export function WallHeader({ request, asOf, synthetic }: WallHeaderProps) {
  const words = useWords();
  const wall = useWallWords();
  const language = useLanguage();
  const { timeZone } = useInstallation();
  const { live, lostSince } = useLive();
  const { lapsed } = useSession();
  const now = useClock(MINUTE);
  const overdue = asOf !== null && isOverdue({ basis: request.basis, asOf, quarter: request.quarter.id, lostSince, lapsed }, now);
  const { airedAt } = request.quarter;
  // Aired figures are those of their airing, whatever has come since.
  const aired = request.basis === "aired" && airedAt !== null ? words.airedAt(formatMoment(airedAt, timeZone)) : null;
  const parts = [periodLabel(request.quarter, language), words.accumulations[request.accumulation], ...(aired === null ? [words.bases[request.basis]] : [])];
  const reason = lapsed ? "" : lostSince === null ? wall.overdue : wall.lostSince(formatClock(new Date(lostSince).toISOString(), readersTimeZone()));
  return (
    <header className={styles["header"]}>
      <p className={styles["strip"]} aria-live="polite">{lapsed && asOf !== null ? wall.lapsed(formatTightMoment(asOf, timeZone)) : ""}</p>
      <span className={styles["mark"]}>
        <Bob size={50} />
      </span>
      <div className={styles["heading"]}>
        <h1 className={styles["title"]}>{pick(language, `${nameOf(request.region, language)}${request.board.nameZh}`, `${nameOf(request.region, language)}: ${request.board.nameEn.toLowerCase()}`)}</h1>
        <p className={styles["what"]}>{parts.join(" · ")}</p>
      </div>
      {asOf === null ? null : (
        <p className={styles["asOf"]} data-overdue={overdue}>
          <span className={styles["dot"]} data-live={live && !overdue} />
          {aired ?? words.asOf(formatTightMoment(asOf, timeZone))}
          {overdue && reason !== "" ? ` · ${reason}` : ""}
        </p>
      )}
      {synthetic ? (
        <p className={styles["badge"]}>
          <Hatch />
          {words.synthetic}
        </p>
      ) : null}
    </header>
  );
}
