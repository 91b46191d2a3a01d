import type { BarsView } from "../../../../charts/bars/bars-view.ts";
import { formatValue } from "../../../../ui/formats/value.ts";
import { nameOf, type Language } from "../../../../ui/language.ts";
import { cellDetail, type DetailContext } from "../../sheet/cell-detail.ts";
import { chartValueOf } from "../../sheet/cell-text.ts";
import { axisUnitOf, chartPeriods } from "../../sheet/chart-frame.ts";
import { lineShortName } from "../../sheet/line-name.ts";
import type { Sheet } from "../../sheet/sheet.ts";

/** One region has nobody to be ranked with: its bars stand over the quarters. Without any region they are the reference region's own. */
export function quarterBarsView(sheet: Sheet, summary: string, context: DetailContext): BarsView {
  const { language } = context;
  const region = sheet.regions.length === 0 ? null : 0;
  const own = region === null ? sheet.line?.region : sheet.regions[region];
  const places = sheet.periods.map((_, period) => period);
  return {
    summary,
    unit: axisUnitOf(sheet.measure, language),
    categories: chartPeriods(sheet.periods, language).map(({ id, short, year }, place, all) => ({ id, label: year === all[place - 1]?.year ? short : `${year} ${short}`.trim() })),
    series: [{
      code: own?.code ?? "",
      name: own === undefined ? "" : nameOf(own, language),
      values: places.flatMap((period) => {
        const cell = region === null ? sheet.line?.at(period) : sheet.at(region, period);
        return cell === undefined ? [] : [chartValueOf(cell, sheet.measure, language)];
      }),
      details: places.map((period) => cellDetail(sheet, region, period, context)),
    }],
    reference: null,
    steps: region === null ? null : lineOver(sheet, language),
  };
}

/** The line of each quarter, named with its last value; null where regions have none to be compared with. */
function lineOver({ line, periods, measure }: Sheet, language: Language): NonNullable<BarsView["steps"]> | null {
  if (line === null || !line.comparable) return null;
  const cells = periods.map((_, period) => line.at(period));
  const last = cells.findLast((cell) => cell.kind === "observed");
  if (last === undefined) return null;
  return { values: cells.map((cell) => (cell.kind === "observed" ? cell.value : null)), text: `${lineShortName(line.region, language)} ${formatValue(last.value, measure, language)}` };
}
