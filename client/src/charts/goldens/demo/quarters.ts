import type { ChartPeriod } from "../../period-axis.ts";

/** So many quarters up to 2026 Q3. */
export function quartersFrom(count: number, language: "zh" | "en"): ChartPeriod[] {
  return Array.from({ length: count }, (_, place) => {
    const since = 2026 * 4 + 2 - (count - 1 - place);
    const year = String(Math.floor(since / 4));
    const quarter = (since % 4) + 1;
    const zh = "一二三四".charAt(quarter - 1);
    return {
      id: `${year}Q${quarter}`,
      label: language === "zh" ? `${year}年${zh}季度` : `${year} Q${quarter}`,
      short: language === "zh" ? `${zh}季` : `Q${quarter}`,
      year,
    };
  });
}
