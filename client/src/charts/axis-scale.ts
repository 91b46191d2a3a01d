/** How a value axis is written. */
export interface ValueUnit {
  /** Stands on the end tick only: "%", "天", " d"; empty for bare numbers. */
  readonly suffix: string;
  /** Most digits after the point on an axis tick. */
  readonly decimals: number;
  /** The value can be neither below nor above these, e.g. 0 and 100 for a proportion; null where there is no such bound. */
  readonly least: number | null;
  readonly most: number | null;
}

/** A value axis with three to five ticks at round numbers. */
export interface AxisScale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** From the lowest up, one per tick; the unit on the highest only. */
  readonly labels: readonly string[];
}

const LADDER = [1, 2, 5] as const;

/** The scale that holds all values; bars ask for `fromZero`, lines may be cut. */
export function axisScale(values: readonly number[], unit: ValueUnit, fromZero: boolean): AxisScale {
  const shown = values.length === 0 ? [unit.least ?? 0, unit.most ?? 1] : fromZero ? [...values, 0] : values;
  const least = Math.min(...shown);
  const most = Math.max(...shown);
  const smallest = 10 ** -unit.decimals;
  let power = 10 ** Math.floor(Math.log10(Math.max(most - least, smallest) / 10));
  for (; ; power *= 10) {
    for (const factor of LADDER) {
      const step = factor * power;
      const scale = cover(least, most, step, unit);
      const ticks = Math.round((scale.max - scale.min) / step) + 1;
      if (ticks <= 5 && step >= smallest * (1 - 1e-9)) return { ...scale, step, labels: labels(scale.min, step, ticks, unit) };
    }
  }
}

/** Whole steps around the values, at least two of them, kept inside the unit's bounds where the bounds are round too. */
function cover(least: number, most: number, step: number, unit: ValueUnit): { min: number; max: number } {
  const round = (value: number): number => Number(value.toPrecision(12));
  let min = round(Math.floor(least / step + 1e-9) * step);
  let max = round(Math.ceil(most / step - 1e-9) * step);
  while (Math.round((max - min) / step) < 2) {
    if (unit.most === null || max + step <= unit.most) max = round(max + step);
    else min = round(min - step);
  }
  return { min, max };
}

function labels(min: number, step: number, ticks: number, unit: ValueUnit): string[] {
  const digits = Math.min(unit.decimals, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
  return Array.from({ length: ticks }, (_, tick) => {
    const text = tickText(min + tick * step, digits);
    return tick === ticks - 1 ? text + unit.suffix : text;
  });
}

/** A number on an axis: thousands in commas, minus as U+2212. */
export function tickText(value: number, digits: number): string {
  const rounded = Number(value.toFixed(digits));
  const [whole = "0", fraction] = Math.abs(rounded).toFixed(digits).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${rounded < 0 ? "−" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}
