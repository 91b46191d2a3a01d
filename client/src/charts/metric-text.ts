import { pick, type Language } from "../ui/language.ts";
import type { MarkDetail } from "./mark.ts";

/** A metric with its code and definition version, as it is named wherever it leaves its page: 调解和解率（XF05 v1）; empty where none is measured. */
export function metricText({ metric = "", code = "" }: Pick<MarkDetail, "metric" | "code">, language: Language): string {
  if (metric === "" || code === "") return metric;
  const [, version = ""] = code.split(" ");
  // A name that tells versions apart has said it already.
  const rest = version !== "" && metric.endsWith(version) ? code.slice(0, -version.length - 1) : code;
  return pick(language, `${metric}（${rest}）`, `${metric} (${rest})`);
}
