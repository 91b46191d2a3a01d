import { fileURLToPath } from "node:url";
import { formatNumber } from "@plumbline/client/ui/formats/number.ts";
import { loadInstallation } from "@plumbline/server/import/load-installation.ts";
import { runImport } from "@plumbline/server/import/run-import.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshDatabase } from "../../testkit/database.ts";
import type { FreshDatabase } from "../../testkit/database.ts";
import { startProduct } from "../../testkit/product.ts";
import type { Product } from "../../testkit/product.ts";
import { WITHOUT_REFERENCE, referenceFolder } from "../../testkit/reference-folder.ts";
import { NATIONAL, PUBLISHERS_FAULTS, areaName, printedPercentages } from "./printed-percentages.ts";
import { publishedFiles } from "./published-files.ts";

const reference = referenceFolder();
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const METRICS = { Convictions: "CV01", Unsuccessful: "CV02" } as const;

interface Answer {
  readonly compare: {
    readonly regions: readonly { readonly code: string; readonly nameEn: string }[];
    readonly periods: readonly { readonly start: string }[];
    readonly series: readonly {
      readonly metric: { readonly code: string; readonly breakdown: string };
      readonly values: readonly (number | null)[];
      readonly numerators: readonly (number | null)[];
      readonly denominators: readonly (number | null)[];
      readonly missing: readonly (string | null)[];
      readonly reference: readonly (number | null)[];
    }[];
  };
}

interface Answered {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly missing: string | null;
  /** What stands for the parent in the same quarter. */
  readonly reference: number | null;
}

const COMPARE = `query ($selection: SelectionInput!) {
  compare(selection: $selection) {
    regions { code nameEn }
    periods { start }
    series { metric { code breakdown } values numerators denominators missing reference }
  }
}`;

describe.skipIf(reference === null)(`published percentages over GraphQL${reference === null ? ` (${WITHOUT_REFERENCE})` : ""}`, () => {
  const files = reference === null ? [] : publishedFiles(reference);
  const printed = printedPercentages(files);
  const answers = new Map<string, Answered>();
  const groupNames = new Map<string, string>();
  let fresh: FreshDatabase;
  let product: Product;

  const answerTo = (area: string, group: string, metric: string, start: string): Answered | undefined => answers.get(`${area}|${group}|${metric}|${start}`);

  beforeAll(async () => {
    fresh = await freshDatabase();
    await loadInstallation(fresh.database, here("catalogue"), { actor: "test" });
    await runImport(fresh.database, { paths: files.map(({ path }) => path), mappingPath: here("mapping.json"), actor: "test" });
    product = await startProduct(fresh.database);
    const { data: catalogue } = await product.ask(`{ metric(code: "CV01") { breakdownKeys { key nameEn } } }`);
    for (const { key, nameEn } of (catalogue?.["metric"] as { breakdownKeys: { key: string; nameEn: string }[] } | undefined)?.breakdownKeys ?? []) groupNames.set(key, nameEn);
    for (const metric of Object.values(METRICS)) await ask(metric);
  }, 90_000);
  afterAll(async () => {
    await product.close();
    await fresh.drop();
  });

  /** One question a metric: all groups, areas and quarters. */
  async function ask(code: string): Promise<void> {
    const metrics = [...groupNames.keys()].filter((key) => key !== "admin_finalised").map((key) => `${code}/${key}`);
    const { data, errors } = await product.ask(COMPARE, { selection: { metrics, regions: ["EW", "children(EW)"], periods: ["2015Q2..2018Q1"] } });
    expect(errors).toBeUndefined();
    const { regions, periods, series } = (data as unknown as Answer).compare;
    expect([regions.length, periods.length, series.length]).toEqual([43, 12, 12]);
    for (const { metric, values, numerators, denominators, missing, reference: line } of series) {
      regions.forEach((region, r) => periods.forEach(({ start }, p) => {
        const at = r * periods.length + p;
        const area = region.code === "EW" ? NATIONAL : region.nameEn;
        const answered = { value: values[at] ?? null, numerator: numerators[at] ?? null, denominator: denominators[at] ?? null, missing: missing[at] ?? null, reference: line[p] ?? null };
        answers.set(`${area}|${groupNames.get(metric.breakdown) ?? ""}|${metric.code}|${start}`, answered);
      }));
    }
  }

  it("are the values that a screen writes, but for the publisher's two faults", () => {
    const differing = printed.filter(({ start, area, group, result, percent }) => {
      const value = answerTo(areaName(area), group, METRICS[result], start)?.value;
      return percent !== null && (value === null || value === undefined || Number(formatNumber(value, 1, "en")) !== percent);
    });
    expect(differing.map(({ place }) => place)).toEqual(PUBLISHERS_FAULTS);
    expect(printed.length).toBe(12 * 43 * 12 * 2);
  });

  it("are missing for a zero denominator wherever a dash is printed, and where the publisher's faults stand", () => {
    const dashes = printed.filter(({ percent, place }) => percent === null || PUBLISHERS_FAULTS.includes(place));
    expect(dashes.length).toBeGreaterThan(PUBLISHERS_FAULTS.length);
    for (const { place, start, area, group, result } of dashes) {
      expect([place, answerTo(areaName(area), group, METRICS[result], start)]).toMatchObject([place, { value: null, numerator: 0, denominator: 0, missing: "ZERO_DENOMINATOR" }]);
    }
    expect([...answers.values()].filter(({ value }) => value === null)).toHaveLength(dashes.length);
  });

  it("give the parent the ratio of its areas' sums, which is also everybody's reference line", () => {
    const areas = [...new Set(printed.map(({ area }) => area))].filter((area) => area !== NATIONAL);
    for (const { place, start, area, group, result } of printed) {
      const national = answerTo(NATIONAL, group, METRICS[result], start);
      expect([place, answerTo(areaName(area), group, METRICS[result], start)?.reference]).toEqual([place, national?.value]);
      if (area !== NATIONAL) continue;
      const parts = areas.map((one) => answerTo(areaName(one), group, METRICS[result], start));
      const [numerator, denominator] = [sum(parts.map((part) => part?.numerator)), sum(parts.map((part) => part?.denominator))];
      expect([place, national]).toMatchObject([place, { numerator, denominator, value: expect.closeTo((100 * numerator) / denominator, 9) }]);
    }
  });

  it("are over-dispersed, and the adjusted limits of the funnel leave fewer areas outside", async () => {
    const { data, errors } = await product.ask(`{ funnel(metric: "CV01/burglary", period: "2017Q2", adjustment: ADDITIVE) {
      reference overDispersion { phi tau2 significant } units { measurement { numerator denominator } judgement { side } adjustedJudgement { side } } } }`);
    expect(errors).toBeUndefined();
    const found = data?.["funnel"] as Funnel;
    const { reference: line, overDispersion, units } = found;
    // Spiegelhalter's phi anew from the counts: squares of the areas' z-scores on the arcsine scale, a tenth at each end drawn in.
    const arc = (share: number): number => Math.asin(Math.sqrt(share));
    const scores = units.map(({ measurement: { numerator, denominator } }) => (arc(numerator / denominator) - arc(line / 100)) * 2 * Math.sqrt(denominator)).toSorted((a, b) => a - b);
    const quantile = (part: number): number => {
      const at = part * (scores.length - 1);
      const [below, above] = [scores[Math.floor(at)] ?? Number.NaN, scores[Math.ceil(at)] ?? Number.NaN];
      return below + (at - Math.floor(at)) * (above - below);
    };
    const drawnIn = scores.map((score) => Math.min(quantile(0.9), Math.max(quantile(0.1), score)) ** 2);
    expect(overDispersion).toEqual({ phi: expect.closeTo(sum(drawnIn) / 42, 9), tau2: expect.any(Number), significant: true });
    const outside = (judgements: readonly (Judgement | null)[]): number => judgements.filter((one) => one !== null && one.side !== "WITHIN").length;
    expect(outside(units.map(({ adjustedJudgement }) => adjustedJudgement))).toBeLessThan(outside(units.map(({ judgement }) => judgement)));
    expect([overDispersion.tau2 > 0, units.length]).toEqual([true, 42]);
  });

  it("change by areas' own rates, their mix and that of offences within them, and crossed, exactly", async () => {
    const { data, errors } = await product.ask(`query ($through: [String!]!) {
      explainChange(metric: "CV01", region: "EW", from: "2015Q2", to: "2018Q1", through: $through, breakdown: true, leaveOutMissing: true) {
        effect ownRate mixes parts { region { code } key effect measurements { numerator denominator } } groups { effect } crossed { ownRate mixOfRegions mixOfKeys } leftOut { key } } }`, { through: ["2016Q2", "2017Q2"] });
    expect(errors).toBeUndefined();
    const found = data?.["explainChange"] as ExplainedChange;
    expect([...new Set(found.leftOut.map(({ key }) => key))]).toEqual(["admin_finalised"]);
    const rate = (at: 0 | 3): number => (100 * sum(found.parts.map(({ measurements }) => measurements[at]?.numerator))) / sum(found.parts.map(({ measurements }) => measurements[at]?.denominator));
    const { ownRate, mixOfRegions, mixOfKeys } = found.crossed ?? { ownRate: Number.NaN, mixOfRegions: 0, mixOfKeys: 0 };
    for (const effects of [found.parts.map(({ effect }) => effect), found.groups.map(({ effect }) => effect), [found.ownRate, ...found.mixes], [ownRate, mixOfRegions, mixOfKeys]]) {
      expect(Math.abs(sum(effects) - (rate(3) - rate(0)))).toBeLessThan(1e-9);
    }
    expect([found.parts.length, found.groups.length, found.mixes.length]).toEqual([42 * 12, 42, 2]);
  });
});

interface Judgement {
  readonly side: string;
}

interface Funnel {
  readonly reference: number;
  readonly overDispersion: { readonly phi: number; readonly tau2: number; readonly significant: boolean };
  readonly units: readonly { readonly measurement: { readonly numerator: number; readonly denominator: number }; readonly judgement: Judgement | null; readonly adjustedJudgement: Judgement | null }[];
}

interface ExplainedChange {
  readonly ownRate: number;
  readonly mixes: readonly number[];
  readonly parts: readonly { readonly key: string; readonly effect: number; readonly measurements: readonly { readonly numerator: number; readonly denominator: number }[] }[];
  readonly groups: readonly { readonly effect: number }[];
  readonly crossed: { readonly ownRate: number; readonly mixOfRegions: number; readonly mixOfKeys: number } | null;
  readonly leftOut: readonly { readonly key: string }[];
}

function sum(values: readonly (number | null | undefined)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? Number.NaN), 0);
}
