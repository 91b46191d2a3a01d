import { ATTRIBUTIONS, MEASURE_KINDS, PERIOD_ADDITIONS, PROTECTIONS, REGION_ADDITIONS } from "@plumbline/schema/vocabulary/measure.ts";
import type { Measure, MeasureSource } from "@plumbline/schema/vocabulary/measure.ts";
import { CASE_TYPES } from "@plumbline/schema/vocabulary/case-record.ts";
import { GRAINS } from "@plumbline/schema/vocabulary/period.ts";
import { REGION_LEVELS } from "@plumbline/schema/vocabulary/region.ts";
import type { Reading } from "./catalogue-fault.ts";
import { readTable } from "./read-table.ts";
import type { TableRow } from "./table-row.ts";

const MEASURE_COLUMNS = [
  "code", "name_zh", "name_en", "unit_zh", "unit_en", "kind", "source", "predicate", "attribution", "level", "grain", "maturity_days",
  "over_regions", "over_periods", "breakdown", "protection", "definition_en", "definition_zh",
] as const;

const MEASURE_CODE = /^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$/;
const WORD = /^[a-z][a-z0-9_]*$/;
const SCHEME = /^[a-z][a-z0-9_-]*$/;

/** Reads `reported`, `case:<type>`, `register:<name>`, `score:<scheme>` or `derived`; null for anything else. */
function parseMeasureSource(text: string): MeasureSource | null {
  if (text === "reported" || text === "derived") return { kind: text };
  const [kind, name = "", ...rest] = text.split(":");
  if (kind === "score") return rest.length === 0 && SCHEME.test(name) ? { kind, scheme: name } : null;
  if (rest.length > 0 || !WORD.test(name)) return null;
  if (kind === "case" && CASE_TYPES.some((type) => type === name)) return { kind, type: name };
  return kind === "register" ? { kind, register: name } : null;
}

function printMeasureSource(source: MeasureSource): string {
  if (source.kind === "case") return `case:${source.type}`;
  if (source.kind === "score") return `score:${source.scheme}`;
  return source.kind === "register" ? `register:${source.register}` : source.kind;
}

/** What each kind may be added up by; a distinct count since the beginning of the year takes its last value. */
const ADDITIONS: Record<Measure["kind"], { readonly regions: readonly string[]; readonly periods: readonly string[] }> = {
  flow: { regions: ["sum", "none"], periods: ["sum", "none"] },
  sum_of_days: { regions: ["sum"], periods: ["sum"] },
  stock: { regions: ["sum", "none"], periods: ["last", "none"] },
  count_distinct: { regions: ["distinct"], periods: ["distinct", "last"] },
};

function checkTogether(row: TableRow, measure: Measure): void {
  const { regions, periods } = ADDITIONS[measure.kind];
  if (!regions.includes(measure.overRegions)) {
    row.fault("over_regions", `A ${measure.kind} cannot be added over regions by “${measure.overRegions}”: use ${regions.join(" or ")}.`);
  }
  if (!periods.includes(measure.overPeriods)) {
    row.fault("over_periods", `A ${measure.kind} cannot be added over periods by “${measure.overPeriods}”: use ${periods.join(" or ")}.`);
  }
  if (measure.kind === "count_distinct" && measure.grain !== "quarter") row.fault("grain", `Members are reported by quarter, not by ${measure.grain}, and recounted for longer periods: set the grain to quarter.`);
  const runsFromNewYear = measure.kind === "count_distinct" && measure.overPeriods === "last";
  const atPeriodEnd = measure.attribution === "period_end";
  if (atPeriodEnd !== (measure.kind === "stock" || runsFromNewYear)) {
    row.fault("attribution", `A ${measure.kind} ${atPeriodEnd ? "belongs to a date within the period, not to period_end" : "is counted at period_end"}: correct the kind or the attribution.`);
  }
  const bare = measure.source.kind === "reported" || measure.source.kind === "score";
  if (bare && measure.predicate !== "") {
    row.fault("predicate", `A ${measure.source.kind === "score" ? "total of scores" : "reported measure"} takes no predicate: remove “${measure.predicate}” or change the source.`);
  }
  if (measure.source.kind === "score" && (measure.grain !== "quarter" || measure.overRegions !== "none" || measure.overPeriods !== "none")) {
    row.fault("source", "Totals of an assessment stand by quarter and are added up neither over regions nor over periods: set grain, over_regions and over_periods so.");
  }
  if (!bare && measure.predicate === "") {
    row.fault("predicate", `A measure from ${printMeasureSource(measure.source)} needs a predicate that says which records count.`);
  }
}

/** Measures of a `measures.csv`; predicates are read and checked by the roll-up. */
export function readMeasures(text: string, file = "measures.csv"): Reading<Measure> {
  const read = (row: TableRow): Measure => {
    const sourceText = row.required("source");
    const source = parseMeasureSource(sourceText);
    if (source === null && sourceText !== "") {
      row.fault("source", `“${sourceText}” is no source: write reported, derived, register:<name>, score:<scheme> or case:<type> with a type among ${CASE_TYPES.join(", ")}.`);
    }
    const breakdown = row.shaped("breakdown", /^(?:[a-z][a-z0-9_]*)?$/, "the name of a closed list, or nothing");
    const measure: Measure = {
      code: row.shaped("code", MEASURE_CODE, "two lower-case words with a dot between, such as mediation.agreed"),
      nameZh: row.required("name_zh"),
      nameEn: row.required("name_en"),
      unitZh: row.required("unit_zh"),
      unitEn: row.required("unit_en"),
      kind: row.oneOf("kind", MEASURE_KINDS),
      source: source ?? { kind: "reported" },
      predicate: row.text("predicate"),
      attribution: row.oneOf("attribution", ATTRIBUTIONS),
      level: row.oneOf("level", REGION_LEVELS),
      grain: row.oneOf("grain", GRAINS),
      maturityDays: row.whole("maturity_days"),
      overRegions: row.oneOf("over_regions", REGION_ADDITIONS),
      overPeriods: row.oneOf("over_periods", PERIOD_ADDITIONS),
      breakdown: breakdown === "" ? null : breakdown,
      protection: row.oneOf("protection", PROTECTIONS),
      definitionZh: row.required("definition_zh"),
      definitionEn: row.required("definition_en"),
    };
    if (row.faults.length === 0) checkTogether(row, measure);
    return measure;
  };
  return readTable({ file, text, columns: MEASURE_COLUMNS, read, key: (measure) => measure.code });
}
