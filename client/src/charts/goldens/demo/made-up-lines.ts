import type { ChartEvent } from "../../events/chart-event.ts";
import type { ChartPeriod } from "../../period-axis.ts";
import type { SmallMultiplesView } from "../../small-multiples/small-multiples-view.ts";
import type { TrendLine, TrendRole, TrendView } from "../../trend/trend-view.ts";
import { detail, notReported, observed } from "./detail.ts";

const NAMES = ["Nanhu", "Xiuzhou", "Jiashan", "Haiyan", "Haining", "Pinghu", "Tongxiang"];
const COUNT = 15;

/** 2023 Q1 – 2026 Q3. */
const quarters: readonly ChartPeriod[] = Array.from({ length: COUNT }, (_, place) => {
  const year = String(2023 + Math.floor(place / 4));
  const quarter = (place % 4) + 1;
  return { id: `${year}Q${quarter}`, label: `${year} Q${quarter}`, short: `Q${quarter}`, year };
});

/** A wave around a level, rising a little; places in `gaps` are not reported. */
function line(name: string, role: TrendRole, level: number, phase: number, gaps: readonly number[] = []): TrendLine {
  const values = quarters.map((_, place) => {
    if (gaps.includes(place)) return notReported;
    const value = Math.min(100, Math.round((level + place * 0.12 + Math.sin(place * 1.3 + phase) * 1.1) * 10) / 10);
    return role === "series" ? observed(value, `${value.toFixed(1)}%`, value - 1.9, Math.min(100, value + 1.4)) : observed(value, `${value.toFixed(1)}%`);
  });
  return { code: name, name, role, values, details: role === "context" ? [] : values.map((value) => detail(name, value.text)) };
}

const city = line("City", "reference", 94.2, 0);
const counties = NAMES.map((name, index) => line(name, "series", 92 + index * 0.8, index, index === 4 ? [5, 6, 9, 11] : []));
const unit = { suffix: "%", decimals: 1, least: 0, most: 100 };

export const madeUpTrend: TrendView = {
  summary: "Performance rate of three counties against the city line, 2023 Q1 – 2026 Q3.",
  periods: quarters,
  unit,
  lines: [...counties.slice(0, 2).map((context) => ({ ...context, role: "context" as const, details: [] })), city, ...counties.slice(3, 6)],
};

export const madeUpPanels: SmallMultiplesView = {
  summary: "Performance rate of seven counties, one panel each.",
  periods: quarters,
  unit,
  panels: [
    {
      code: "city",
      title: "Jiaxing City",
      change: "YoY ±0.0 pp",
      count: "n 4,600",
      hint: "grey: the seven counties",
      lines: [...counties.map((context) => ({ ...context, role: "context" as const, details: [] })), city],
    },
    ...counties.map((county, index) => ({
      code: county.code,
      title: county.name,
      change: "YoY +0.1 pp",
      count: `n ${717 - index * 41}`,
      hint: "",
      lines: [city, county],
    })),
  ],
};

const happened = (number: number, place: number, value: string): ChartEvent => ({ id: String(number), number, place, detail: { ...detail("Jiaxing City", value), period: quarters[place]?.label ?? "" } });
const campaign = [happened(1, 4, "A campaign began"), happened(2, 4, "Two towns were merged"), happened(3, 5, "A new form"), happened(4, 14, "A law came into force")];

export const trendWithEvents: TrendView = { ...madeUpTrend, events: campaign };
export const panelsWithEvents: SmallMultiplesView = { ...madeUpPanels, panels: madeUpPanels.panels.map((panel, at) => ({ ...panel, events: at % 2 === 0 ? campaign : campaign.slice(3) })) };
