import { BEFORE_MATURITY, DIRECTIONS, METRIC_NEEDS, TARGET_OPERATORS, parseMetricRef } from "@plumbline/schema/vocabulary/metric.ts";
import type { Metric } from "@plumbline/schema/vocabulary/metric.ts";
import { GRAINS } from "@plumbline/schema/vocabulary/period.ts";
import { REGION_LEVELS } from "@plumbline/schema/vocabulary/region.ts";
import type { Reading } from "./catalogue-fault.ts";
import { readTable } from "./read-table.ts";
import type { TableRow } from "./table-row.ts";

const METRIC_COLUMNS = [
  "code", "version", "name_zh", "name_en", "domain_zh", "domain_en", "formula", "factor", "unit_zh", "unit_en", "decimals", "direction",
  "target_operator", "target_value", "rankable", "small_n_measure", "needs", "rlbe20_no", "frequency", "level", "definition_zh",
  "definition_en", "caveat_zh", "caveat_en", "cap", "before_maturity", "provisional_while",
] as const;

function readTarget(row: TableRow): Metric["target"] {
  const hasOperator = row.text("target_operator") !== "";
  const hasValue = row.text("target_value") !== "";
  if (!hasOperator && !hasValue) return null;
  if (hasOperator !== hasValue) {
    row.fault(hasOperator ? "target_value" : "target_operator", "A target needs both its operator and its value: fill in both or neither.");
    return null;
  }
  return { operator: row.oneOf("target_operator", TARGET_OPERATORS), value: row.decimal("target_value") };
}

function readCode(row: TableRow): string {
  const code = row.required("code");
  const ref = parseMetricRef(code);
  if (code !== "" && (ref === null || ref.version !== null || ref.breakdown !== null)) {
    row.fault("code", `“${code}” is no metric code: write two to four capitals and two or three digits, such as XF05.`);
  }
  return code;
}

function checkTogether(row: TableRow, metric: Metric): void {
  if (metric.version < 1) row.fault("version", "Versions begin at 1.");
  if (metric.factor <= 0) row.fault("factor", `The factor ${metric.factor} must be above 0; use 1 to leave values as they are.`);
  if (metric.decimals > 6) row.fault("decimals", `${metric.decimals} decimals are more than can be shown: use 0 to 6.`);
  if (metric.direction === "neutral" && metric.rankable) row.fault("rankable", "A metric whose direction is neutral has no best place: set rankable to no, or give a direction.");
  if (metric.formula === "") row.fault("formula", "The formula is empty: write one over measures, or for a rank the code of the metric that places regions.");
  if (metric.cap !== null && metric.needs !== "score") row.fault("cap", `A cap is for scores, and needs says “${metric.needs}”: remove it, or correct needs.`);
  if (metric.cap !== null && metric.cap <= 0) row.fault("cap", `The cap ${metric.cap} must be above 0; leave it empty for none.`);
  if ((metric.caveatZh === "") !== (metric.caveatEn === "")) {
    row.fault(metric.caveatZh === "" ? "caveat_zh" : "caveat_en", "A caveat stands in both languages or in neither.");
  }
  if (metric.businessEnvironmentNo !== null && (metric.businessEnvironmentNo < 1 || metric.businessEnvironmentNo > 20)) {
    row.fault("rlbe20_no", `${metric.businessEnvironmentNo} is not a number of the set: use 1 to 20, or nothing.`);
  }
}

const YES_NO = ["yes", "no"] as const;

/** Metric versions of a `metrics.csv`; formulas are parsed and checked by the roll-up. */
export function readMetrics(text: string, file = "metrics.csv"): Reading<Metric> {
  const read = (row: TableRow): Metric => {
    const smallN = row.text("small_n_measure");
    const metric: Metric = {
      code: readCode(row),
      version: row.whole("version"),
      nameZh: row.required("name_zh"),
      nameEn: row.required("name_en"),
      domainZh: row.required("domain_zh"),
      domainEn: row.required("domain_en"),
      formula: row.text("formula"),
      factor: row.decimal("factor"),
      unitZh: row.required("unit_zh"),
      unitEn: row.required("unit_en"),
      decimals: row.whole("decimals"),
      direction: row.oneOf("direction", DIRECTIONS),
      target: readTarget(row),
      rankable: row.oneOf("rankable", YES_NO) === "yes",
      smallNMeasure: smallN === "" ? null : smallN,
      needs: row.oneOf("needs", METRIC_NEEDS),
      businessEnvironmentNo: row.text("rlbe20_no") === "" ? null : row.whole("rlbe20_no"),
      frequency: row.oneOf("frequency", GRAINS),
      level: row.oneOf("level", REGION_LEVELS),
      definitionZh: row.required("definition_zh"),
      definitionEn: row.required("definition_en"),
      caveatZh: row.text("caveat_zh"),
      caveatEn: row.text("caveat_en"),
      cap: row.text("cap") === "" ? null : row.decimal("cap"),
      beforeMaturity: row.text("before_maturity") === "" ? null : row.oneOf("before_maturity", BEFORE_MATURITY),
      provisionalWhile: row.text("provisional_while") === "" ? null : row.text("provisional_while"),
    };
    if (row.faults.length === 0) checkTogether(row, metric);
    return metric;
  };
  return readTable({ file, text, columns: METRIC_COLUMNS, read, key: (metric) => `${metric.code}@${metric.version}` });
}
