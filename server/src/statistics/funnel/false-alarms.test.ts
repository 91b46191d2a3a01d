import { describe, expect, it } from "vitest";
import { seededRandom } from "../random/seeded-random.ts";
import type { Random } from "../random/seeded-random.ts";
import { FUNNEL_SCALES } from "./funnel-scale.ts";
import type { FunnelScale } from "./funnel-scale.ts";
import type { FunnelUnit } from "./funnel-z.ts";
import { overDispersion } from "./over-dispersion.ts";

const DRAWS = 100;
const TOWNS = Array.from({ length: 72 }, (_, town) => town);
/** From 10 to 150 cases a town, and a city whose towns are more alike. */
const CASES = TOWNS.map((town) => 10 + Math.round((140 * town) / 71));
const ALIKE = TOWNS.map((town) => 40 + Math.round((60 * town) / 71));
/** Events expected: less than one in the smallest town, ten in the largest. */
const EVENTS = CASES.map((cases) => cases / 15);

/** In which share of draws over-dispersion is found, and in which a rule that takes z for normal would find it. */
function alarms(scale: FunnelScale, draw: (random: Random) => { readonly units: readonly FunnelUnit[]; readonly target: number }): { found: number; ifNormal: number } {
  const random = seededRandom(20_261_127);
  const drawn = Array.from({ length: DRAWS }, () => draw(random)).map(({ units, target }) => overDispersion(units, target, scale));
  const share = (alarm: (one: (typeof drawn)[number]) => boolean): number => drawn.filter(alarm).length / DRAWS;
  return { found: share((one) => one?.significant === true), ifNormal: share((one) => (one?.phi ?? 0) > 1 + 2 * Math.sqrt(2 / TOWNS.length)) };
}

/** Towns against the line of them all, as on the page; every second town truly better than the line by `apart`, the others worse. */
const shares = (sizes: readonly number[], line: number, apart = 0) => (random: Random) => {
  const successes = sizes.map((cases, town) => Array.from({ length: cases }, () => random() < line + (town % 2 === 0 ? apart : -apart)).filter(Boolean).length);
  return { units: successes.map((count, town) => ({ figure: count / (sizes[town] ?? 1), size: sizes[town] ?? 1 })), target: total(successes) / total(sizes) };
};

/** Events that come one by one, by the waits between them. */
const events = (random: Random) => ({
  units: EVENTS.map((expected) => {
    let count = 0;
    for (let waited = -Math.log(1 - random()); waited < expected; waited -= Math.log(1 - random())) count++;
    return { figure: count / expected, size: expected };
  }),
  target: 1,
});

describe("over-dispersion of units that chance alone moves", () => {
  it.each([0.7, 0.94, 0.98])("is hardly ever found around a line at %d", (line) => {
    expect(alarms(FUNNEL_SCALES.arcsine, shares(CASES, line)).found).toBeLessThan(0.08);
  });

  it("is hardly ever found where a rule that takes z for normal finds it in most draws", () => {
    const { found, ifNormal } = alarms(FUNNEL_SCALES.arcsine, shares(ALIKE, 0.98));
    expect(found).toBeLessThan(0.08);
    expect(ifNormal).toBeGreaterThan(0.5);
  });

  it.each(["log", "square_root"] as const)("is hardly ever found of a few events, on the scale %s", (scale) => {
    expect(alarms(FUNNEL_SCALES[scale], events).found).toBeLessThan(0.08);
  });
});

describe("over-dispersion of units that truly differ", () => {
  it.each([[0.7, 0.12], [0.94, 0.05], [0.98, 0.02]])("is found around a line at %d by %d apart", (line, apart) => {
    expect(alarms(FUNNEL_SCALES.arcsine, shares(CASES, line, apart)).found).toBeGreaterThan(0.95);
  });
});

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
