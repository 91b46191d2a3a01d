import { useInstallation } from "../../filters/installation.ts";
import { selectionInput } from "../../filters/selection.ts";
import type { Selection } from "../../filters/selection.ts";
import { useRevisions } from "../../filters/use-revisions.ts";
import { formatMissing } from "../../ui/formats/missing.ts";
import { formatMoment } from "../../ui/formats/moment.ts";
import { formatValue } from "../../ui/formats/value.ts";
import { useLanguage } from "../../ui/preferences.ts";
import type { BoardRequest } from "./board-request.ts";
import type { BoardMetric } from "./measurement.ts";

/** What an aired figure was corrected to, and when it was aired. */
export interface Correction {
  readonly text: string;
  readonly airedAt: string;
}

/** The corrections of a board's cards since they were aired; none on another basis. */
export function useCorrections(request: BoardRequest, cards: Selection): (metric: BoardMetric | undefined) => Correction | null {
  const language = useLanguage();
  const { timeZone } = useInstallation();
  const revisions = useRevisions(request.basis === "aired" ? selectionInput({ ...cards, periods: [request.period] }) : null);
  return (metric) => {
    const revision = metric === undefined ? null : revisions(metric.ref, request.region.code, request.period);
    if (metric === undefined || revision === null) return null;
    return { text: revision.value === null ? formatMissing("not_reported", language) : formatValue(revision.value, metric, language), airedAt: formatMoment(revision.airedAt, timeZone) };
  };
}
