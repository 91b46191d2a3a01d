import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { PartSpec, Profile, SpreadCourses } from "../profile.ts";
import type { County } from "../territory.ts";
import { OPENING, quarterAt, quarterNumber } from "../timeline.ts";
import type { World } from "../world.ts";
import { arrears } from "./arrears.ts";
import { flowFigure, partFigure, seasonShare, stockFigure } from "./figures.ts";
import type { Reporter } from "./figures.ts";
import { population } from "./population.ts";
import type { ReportDraft } from "./report-draft.ts";
import { reportingSlots } from "./reporting-slots.ts";

type Slots = readonly { readonly period: Period; readonly value: number }[];

/** One measure of one reporter, asked quarter by quarter; parts see the figures of their wholes. */
type Series = (quarter: number) => void;

function reporters(counties: readonly County[], level: "county" | "town"): Reporter[] {
  return counties.flatMap((county): Reporter[] =>
    level === "county" ? [{ code: county.code, county, town: null }] : county.towns.map((town) => ({ code: town.code, county, town })),
  );
}

function figureRow(profile: Profile, name: string): SpreadCourses {
  const row = profile.figures.get(name);
  if (row === undefined) throw new Error(`The demonstration's table county-figures.csv has no row “${name}”: add it.`);
  return row;
}

/**
 * All reported figures of the demonstration as they truly are, quarter by quarter; quarters must be asked for in order,
 * from the opening to the last. Parts never exceed their wholes, and the opening holds the stocks at the end of 2021.
 */
export class ReportBook {
  readonly #world: World;
  readonly #series: Series[] = [];
  readonly #others: ((quarter: number) => ReportDraft[])[];
  /** Figures of the quarter at hand, by measure and region. */
  #now = new Map<string, Slots>();
  #drafts: ReportDraft[] = [];

  constructor(world: World, counties: readonly County[]) {
    this.#world = world;
    const { profile } = world;
    this.#addFlows(counties);
    this.#addStocks(counties);
    this.#addStudios(counties);
    this.#addParts(counties);
    this.#others = counties.flatMap((county) => [
      population(world, county, figureRow(profile, "population_growth")),
      arrears(world, county, figureRow(profile, "arrears_ledger"), figureRow(profile, "arrears_repaid")),
    ]);
  }

  /** The figures that belong to a quarter's freeze. */
  figures(quarter: number): readonly ReportDraft[] {
    this.#now = new Map();
    this.#drafts = [];
    for (const series of this.#series) series(quarter);
    for (const other of this.#others) this.#drafts.push(...other(quarter));
    return this.#drafts;
  }

  #keep(measure: string, region: string, slots: Slots, slip: ReportDraft["slip"]): void {
    this.#now.set(`${measure} ${region}`, slots);
    for (const { period, value } of slots) this.#drafts.push({ measure, region, period, value, decimals: 0, slip });
  }

  #addFlows(counties: readonly County[]): void {
    const fixed = new Map(
      this.#world.profile.exceptions.flatMap(({ measure, region, period, value }) =>
        value === null ? [] : [[`${measure} ${region} ${quarterAt(quarterNumber(period)).start}`, Number(value)] as const],
      ),
    );
    for (const spec of this.#world.profile.flows) {
      const shares = new Map<Period, number>();
      const share = (period: Period): number => {
        const kept = shares.get(period) ?? seasonShare(this.#world, spec.season, period);
        shares.set(period, kept);
        return kept;
      };
      for (const reporter of reporters(counties, spec.level)) {
        const figure = flowFigure(this.#world, spec, reporter, share);
        this.#series.push((quarter) => {
          if (quarter === OPENING) return;
          const slots = reportingSlots(spec.grain, quarter).map((period) => {
            const drawn = figure(period);
            return { period, value: fixed.get(`${spec.name} ${reporter.code} ${period.start}`) ?? drawn };
          });
          this.#keep(spec.name, reporter.code, slots, fixed.has(`${spec.name} ${reporter.code} ${slots[0]?.period.start}`) ? "none" : "up");
        });
      }
    }
  }

  #addStocks(counties: readonly County[]): void {
    for (const spec of this.#world.profile.stocks) {
      for (const reporter of reporters(counties, spec.level)) {
        const figure = stockFigure(this.#world, spec, reporter);
        this.#series.push((quarter) => {
          if (quarter === OPENING && spec.opening === "no") return;
          const slots = reportingSlots(spec.grain, quarter).map((period) => ({ period, value: figure(period) }));
          this.#keep(spec.name, reporter.code, slots, "none");
        });
      }
    }
  }

  #addStudios(counties: readonly County[]): void {
    const { studios } = this.#world.profile;
    for (const measure of new Set(studios.map((studio) => studio.measure))) {
      for (const { code } of reporters(counties, "town")) {
        const since = studios.filter((studio) => studio.measure === measure && studio.town === code).map((studio) => quarterNumber(studio.from));
        this.#series.push((quarter) => {
          this.#keep(measure, code, [{ period: quarterAt(quarter), value: since.filter((from) => from <= quarter).length }], "none");
        });
      }
    }
  }

  #addParts(counties: readonly County[]): void {
    const { flows, stocks, parts } = this.#world.profile;
    const levels = new Map([...flows, ...stocks].map((spec) => [spec.name, spec.level]));
    for (const spec of parts) {
      const level = levels.get(spec.of);
      if (level === undefined) throw new Error(`${spec.name} is a part of “${spec.of}”, which the demonstration's tables do not give before it.`);
      levels.set(spec.name, level);
      for (const reporter of reporters(counties, level)) {
        const figure = partFigure(this.#world, spec, reporter);
        this.#series.push((quarter) => {
          const slots = this.#wholes(spec, reporter.code, quarter).map(({ period, whole, most }) => ({ period, value: figure(period, whole, most) }));
          this.#keep(spec.name, reporter.code, slots, "down");
        });
      }
    }
  }

  /** The wholes of a part in a quarter. A yearly part of a quarterly stock is taken from the year's last quarter. */
  #wholes(spec: PartSpec, region: string, quarter: number): { period: Period; whole: number; most: number }[] {
    const of = (measure: string): Slots => this.#now.get(`${measure} ${region}`) ?? [];
    const all = of(spec.of);
    if (spec.grain === "year" && all[0]?.period.months === 3) {
      const last = all.at(-1)?.value ?? 0;
      return reportingSlots("year", quarter).map((period) => ({ period, whole: last, most: last }));
    }
    return all.map(({ period, value }, at) => {
      const less = spec.less === null ? 0 : (of(spec.less)[at]?.value ?? 0);
      const within = spec.within === null ? value : (of(spec.within)[at]?.value ?? 0);
      return { period, whole: value - less, most: Math.min(value - less, within) };
    });
  }
}
