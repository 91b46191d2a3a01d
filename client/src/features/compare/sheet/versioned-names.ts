import { parseMetricRef } from "@plumbline/schema/vocabulary/metric.ts";
import type { CompareMetricFragment } from "../../../generated/graphql.ts";
import type { Names } from "./accumulated-names.ts";
import type { Sheet } from "./sheet.ts";

/** Whether a metric's name says its version: where the address names one, and beside another definition of the same metric. */
export function saysVersion(ref: string, refs: readonly string[]): boolean {
  const own = parseMetricRef(ref);
  if (own === null) return false;
  const others = refs.flatMap((text) => parseMetricRef(text) ?? []);
  return own.version !== null || others.some(({ code, version }) => code === own.code && version !== own.version);
}

/** A metric's names with its version where they say it, and with its part where it is split: 直接纠错率 v2, 工作灯 · 红. */
export function versionedNames({ nameZh, nameEn, version, breakdown, breakdownKeys }: Pick<CompareMetricFragment, "nameZh" | "nameEn" | "version" | "breakdown" | "breakdownKeys">, says: boolean): Names {
  const key = breakdownKeys.find((one) => one.key === breakdown);
  const said = says ? ` v${version}` : "";
  return { nameZh: `${nameZh}${said}${key === undefined ? "" : ` · ${key.nameZh}`}`, nameEn: `${nameEn}${said}${key === undefined ? "" : ` · ${key.nameEn}`}` };
}

/** The metric of a view's own question under the name that its sheet has; as it is where the sheets are another selection's. */
export function namedAsSheet(metric: CompareMetricFragment, sheets: readonly Sheet[]): CompareMetricFragment {
  const sheet = sheets.find(({ subject, measure }) => {
    const ref = parseMetricRef(subject);
    return ref?.code === metric.code && measure.version === metric.version && ref.breakdown === (metric.breakdown ?? null);
  });
  return sheet === undefined ? metric : { ...metric, nameZh: sheet.measure.plain.nameZh, nameEn: sheet.measure.plain.nameEn };
}
