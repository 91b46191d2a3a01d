import type { Language } from "../language.ts";
import { capitalName } from "./capital.ts";

/** A metric as it may be asked for: XF06, or XF06@2 of a definition that its code alone does not mean. */
export interface NamedMetric {
  readonly ref: string;
  readonly version: number;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** A metric's name as a title, with the version of a definition that its code alone does not mean: Correction rate v2. */
export function metricName(metric: NamedMetric, language: Language): string {
  return `${capitalName(metric, language)}${metric.ref.includes("@") ? ` v${metric.version}` : ""}`;
}
