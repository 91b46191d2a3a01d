import type { HeatCell, HeatColumn, HeatGroup, HeatMapView } from "../../../../charts/heat-map/heat-map-view.ts";
import { withDetail } from "../../../../charts/with-detail.ts";
import { nameOf, pick, type Language } from "../../../../ui/language.ts";
import type { RegionNameFragment } from "../../../../generated/graphql.ts";
import { cellDetail, type DetailContext } from "../../sheet/cell-detail.ts";
import { chartValueOf, valueText } from "../../sheet/cell-text.ts";
import { chartPeriods } from "../../sheet/chart-frame.ts";
import type { Cell, Sheet } from "../../sheet/sheet.ts";
import { classesOf } from "../classes-of.ts";

export interface HeatContext extends DetailContext {
  readonly summary: string;
}

/** Regions × quarters, each cell by its distance from the line of its own quarter; towns stand under their county. */
export function heatView(sheet: Sheet, context: HeatContext): HeatMapView {
  const columns = sheet.regions.map((region, place) => ({ region, column: columnOf(sheet, region, place, context) }));
  return {
    summary: context.summary,
    periods: chartPeriods(sheet.periods, context.language),
    classes: classesOf(sheet),
    groups: groupsOf(sheet, columns, context.language),
  };
}

interface Placed {
  readonly region: RegionNameFragment;
  readonly column: HeatColumn;
}

/** Counties and others by themselves first, then the towns of each county under its name and value. */
function groupsOf(sheet: Sheet, columns: readonly Placed[], language: Language): HeatGroup[] {
  const towns = columns.filter(({ region }) => region.level === "TOWN");
  const others = columns.filter(({ region }) => region.level !== "TOWN");
  const last = sheet.periods.length - 1;
  const heads = [...new Set(towns.map(({ region }) => region.parentCode ?? ""))];
  const headOf = (code: string): { readonly name: string; readonly cell: Cell | undefined } => {
    const parent = sheet.parents.find(({ region }) => region.code === code);
    const chosen = sheet.regions.findIndex((region) => region.code === code);
    const region = parent?.region ?? sheet.regions[chosen];
    return { name: region === undefined ? "" : nameOf(region, language), cell: parent?.at(last) ?? (chosen < 0 ? undefined : sheet.at(chosen, last)) };
  };
  return [
    ...(others.length === 0 ? [] : [{ code: "", name: "", value: "", columns: others.map(({ column }) => column) }]),
    ...heads.map((code): HeatGroup => {
      const { name, cell } = headOf(code);
      const own = towns.filter(({ region }) => (region.parentCode ?? "") === code).map(({ column }) => column);
      return { code, name, value: cell === undefined ? "" : valueText(cell, sheet.measure, language), columns: own };
    }),
  ];
}

function columnOf(sheet: Sheet, region: RegionNameFragment, place: number, context: HeatContext): HeatColumn {
  return {
    code: region.code,
    name: pick(context.language, region.level === "TOWN" ? region.shortZh : region.nameZh, region.nameEn),
    cells: sheet.periods.map((_, period) => cellOf(sheet, place, period, context)),
  };
}

function cellOf(sheet: Sheet, place: number, period: number, context: HeatContext): HeatCell {
  const cell = sheet.at(place, period);
  const line = sheet.line?.comparable === true ? sheet.line.at(period) : null;
  const shown = {
    value: chartValueOf(cell, sheet.measure, context.language),
    distance: cell.kind === "observed" && line?.kind === "observed" ? cell.value - line.value : null,
    small: cell.kind === "observed" && cell.band === "notRanked",
  };
  return withDetail(shown, () => cellDetail(sheet, place, period, context));
}
