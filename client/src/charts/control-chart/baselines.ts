import { pick, type Language } from "../../ui/language.ts";
import type { Fact } from "../mark.ts";
import type { ControlChartView, ControlPoint } from "./control-chart-view.ts";

type Based = Pick<ControlPoint, "baseline" | "limits">;

/** The places at which baselines begin after the first. */
function baselineStarts(points: readonly Pick<ControlPoint, "baseline">[]): readonly number[] {
  return points.flatMap(({ baseline }, place) => (place > 0 && baseline !== points[place - 1]?.baseline ? [place] : []));
}

/** Of a point: since when its baseline runs, and what follows from it. */
export function baselineFacts(points: readonly Based[], place: number, labels: readonly string[], language: Language): Fact[] {
  const start = baselineStarts(points).findLast((one) => one <= place) ?? 0;
  const limits = points[place]?.limits ?? null;
  return [
    { label: pick(language, "基线", "Baseline"), text: pick(language, `自${labels[start] ?? ""}`, `since ${labels[start] ?? ""}`) },
    ...(limits === null ? [] : [{ label: pick(language, "均值与界限", "Mean, limits"), text: pick(language, `${limits.centreText}（${limits.lowerText} – ${limits.upperText}）`, `${limits.centreText} (${limits.lowerText} – ${limits.upperText})`) }]),
  ];
}

/** Where baselines begin, and what happened there; empty while there is one. */
export function baselineSentence({ points, periods, events }: Pick<ControlChartView, "points" | "periods" | "events">, language: Language): string {
  const starts = baselineStarts(points).map((place) => {
    const label = periods[place]?.label ?? "";
    const event = events.find(({ at }) => Math.floor(at) === place)?.detail.value ?? "";
    return event === "" ? label : pick(language, `${label}（${event}）`, `${label} (${event})`);
  });
  if (starts.length === 0) return "";
  return pick(language, `基线自${starts.join("、")}另起，其前后的均值和界限分别计算。`, `New baselines begin at ${starts.join(" and ")}: mean and limits are computed apart before and after.`);
}
