import { catalogueTexts } from "@plumbline/drizzle/catalogue/catalogue-texts.ts";
import { readCatalogue } from "@plumbline/drizzle/catalogue/read-catalogue.ts";
import { regionCode } from "@plumbline/schema/vocabulary/region.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import { defineMetric } from "../catalogue/define-metric.ts";
import type { Measurement } from "../compare/measurement.ts";
import type { SelectedMetric } from "../selection/selection.ts";

const { catalogue } = readCatalogue(catalogueTexts());
const measures = new Map(catalogue.measures.map((measure) => [measure.code, measure]));

/** A metric of the product's catalogue in its first version. */
export function metricOf(code: string): SelectedMetric {
  const metric = catalogue.metrics.find((one) => one.code === code && one.version === 1);
  if (metric === undefined) throw new Error(`The catalogue has no ${code}.`);
  return { definition: defineMetric(metric, measures, new Map()), breakdown: null, ref: code };
}

export function regionOf(number: number, own = false): Region {
  const code = regionCode(String(900_001 + number));
  return { code, parentCode: regionCode("900000"), level: "county", own, kind: "county", nameZh: code, shortZh: code, nameEn: code, pinyin: code, countyCode: code, validFrom: "2023-01-01", validTo: null };
}

/** A ratio as the comparison would measure it; a zero denominator leaves no value. */
export function ratioOf({ definition }: SelectedMetric, numerator: number, denominator: number): Measurement {
  const value = denominator === 0 ? null : (numerator * definition.metric.factor) / denominator;
  return { value, numerator, denominator, n: denominator, coverage: 1, missing: value === null ? "zero_denominator" : null, missingDetail: null, synthetic: false, provisional: false };
}

/** A count as the comparison would measure it. */
export function countOf(value: number): Measurement {
  return { value, numerator: value, denominator: null, n: null, coverage: 1, missing: null, missingDetail: null, synthetic: false, provisional: false };
}

export const NOT_REPORTED: Measurement = { value: null, numerator: null, denominator: null, n: null, coverage: 0, missing: "not_reported", missingDetail: null, synthetic: false, provisional: false };
