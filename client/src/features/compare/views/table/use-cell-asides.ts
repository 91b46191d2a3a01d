import { useTraceOf } from "../../../../filters/figure-door.ts";
import { useInstallation } from "../../../../filters/installation.ts";
import { formatMissing } from "../../../../ui/formats/missing.ts";
import { formatMoment } from "../../../../ui/formats/moment.ts";
import { valueParts } from "../../../../ui/formats/value.ts";
import { useLanguage } from "../../../../ui/preferences.ts";
import type { CompareRequest } from "../../address/compare-request.ts";
import { unitsInput } from "../../address/todays-units.ts";
import { parseSubject } from "../../address/subject.ts";
import type { Sheet } from "../../sheet/sheet.ts";
import { useSheetRevisions } from "../../sheet/use-sheet-revisions.ts";
import type { CellAsides } from "./sheet-table.tsx";
import type { TableColumn } from "./table-columns.ts";

/** What stands beside the table's figures; only indicators can be traced, and only aired ones revised. */
export function useCellAsides(request: CompareRequest, sheets: readonly Sheet[]): CellAsides {
  const language = useLanguage();
  const { timeZone } = useInstallation();
  const traceOf = useTraceOf({ ...request, units: unitsInput(request.units).units });
  const revisions = useSheetRevisions(request, sheets);
  const figureOf = ({ sheet, period }: TableColumn): { readonly metric: string; readonly period: string } | null => {
    const [subject, id] = [parseSubject(sheet.subject), sheet.periods[period]?.id];
    return subject?.kind === "indicator" && id !== undefined ? { metric: subject.ref, period: id } : null;
  };
  return {
    trace: (region, column) => {
      const figure = figureOf(column);
      return figure === null ? undefined : traceOf(figure.metric, region, figure.period);
    },
    revised: (region, column) => {
      const figure = figureOf(column);
      const revision = figure === null ? null : revisions(figure.metric, region, figure.period);
      if (revision === null) return null;
      const text = revision.value === null ? formatMissing("not_reported", language) : valueParts(revision.value, column.sheet.measure, language).number;
      return { text, airedAt: formatMoment(revision.airedAt, timeZone) };
    },
  };
}
