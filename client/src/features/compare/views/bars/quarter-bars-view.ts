import type { BarsView } from "../../../../charts/bars/bars-view.ts";
import { nameOf } from "../../../../ui/language.ts";
import { cellDetail, type DetailContext } from "../../sheet/cell-detail.ts";
import { chartValueOf } from "../../sheet/cell-text.ts";
import { axisUnitOf, chartPeriods } from "../../sheet/chart-frame.ts";
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
  };
}
