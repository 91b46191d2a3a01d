import type { StripGroup, StripView } from "../../../../charts/strip/strip-view.ts";
import type { ChartValue } from "../../../../charts/chart-value.ts";
import { formatValue } from "../../../../ui/formats/value.ts";
import { nameOf, pick } from "../../../../ui/language.ts";
import { cellDetail, type DetailContext } from "../../sheet/cell-detail.ts";
import { chartValueOf } from "../../sheet/cell-text.ts";
import { axisUnitOf } from "../../sheet/chart-frame.ts";
import { lineShortName } from "../../sheet/line-name.ts";
import type { Cell, Sheet } from "../../sheet/sheet.ts";

export interface StripContext extends DetailContext {
  readonly period: number;
  readonly summary: string;
}

/** Towns of one quarter on one axis, county by county, each county with its own value. */
export function stripView(sheet: Sheet, context: StripContext): StripView {
  const { language, period } = context;
  const reference = sheet.line?.comparable === true ? sheet.line.at(period) : null;
  const towns = sheet.regions.flatMap((region, place) => (region.level === "TOWN" ? [{ region, place }] : []));
  const codes = [...new Set(towns.map(({ region }) => region.parentCode ?? ""))];
  return {
    summary: context.summary,
    unit: axisUnitOf(sheet.measure, language),
    reference: reference?.kind !== "observed" || sheet.line === null ? null : { value: reference.value, text: `${lineShortName(sheet.line.region, language)} ${formatValue(reference.value, sheet.measure, language)}` },
    groups: codes.map((code): StripGroup => {
      const own = countyOf(sheet, code, period);
      return {
        code,
        name: own === null ? "" : nameOf(own.region, language),
        value: own === null ? { kind: "missing", text: "" } : chartValueOf(own.cell, sheet.measure, language),
        units: towns.filter(({ region }) => (region.parentCode ?? "") === code).map(({ region, place }) => {
          const cell = sheet.at(place, period);
          return {
            code: region.code,
            name: pick(language, region.shortZh, region.nameEn),
            value: chartValueOf(cell, sheet.measure, language) satisfies ChartValue,
            band: cell.kind === "observed" ? cell.band : "notRanked",
            detail: cellDetail(sheet, place, period, context),
          };
        }),
      };
    }),
  };
}

/** A county that was asked for its own value, or is compared itself. */
function countyOf(sheet: Sheet, code: string, period: number): { readonly region: Sheet["regions"][number]; readonly cell: Cell } | null {
  const parent = sheet.parents.find(({ region }) => region.code === code);
  if (parent !== undefined) return { region: parent.region, cell: parent.at(period) };
  const place = sheet.regions.findIndex((region) => region.code === code);
  const region = sheet.regions[place];
  return region === undefined ? null : { region, cell: sheet.at(place, period) };
}
