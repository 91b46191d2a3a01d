import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { SETTLED_OUTCOMES } from "@plumbline/schema/vocabulary/case-record.ts";
import type { CaseRecord } from "@plumbline/schema/vocabulary/case-record.ts";
import { parsePeriodId, periodId } from "@plumbline/schema/vocabulary/period.ts";
import type { ReportedValue } from "@plumbline/schema/vocabulary/reported-value.ts";
import type { UnitScore } from "@plumbline/schema/vocabulary/unit-score.ts";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { CATALOGUE_FOLDER, catalogueTexts } from "../src/catalogue/catalogue-texts.ts";
import { readCatalogue } from "../src/catalogue/read-catalogue.ts";
import { isLateEntry } from "./cases/registration.ts";
import { WHOLE_DEMONSTRATION, countSteps, demonstration } from "./demonstration.ts";
import type { DemonstrationOptions, DemonstrationStep } from "./demonstration.ts";
import { readProfile } from "./read-profile.ts";
import { countyCodes } from "./territory.ts";

const JIAXING = "330400";
const { catalogue } = readCatalogue(catalogueTexts());
const profile = readProfile(countyCodes(catalogue.regions, JIAXING));
const steps = (options: DemonstrationOptions = WHOLE_DEMONSTRATION) => demonstration(catalogue.regions, JIAXING, profile, options);

const text = (step: DemonstrationStep): string => JSON.stringify(step.kind === "land" ? { ...step, cases: [...step.cases] } : step);

const settled = (record: CaseRecord): boolean => (SETTLED_OUTCOMES[record.type] ?? []).some((outcome) => outcome === record.outcome);
const concludedIn = (record: CaseRecord, years: string): boolean =>
  !record.withdrawn && record.acceptedOn !== null && record.concludedOn?.startsWith(years) === true;
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
/** True when a later version takes back what an earlier one said, and does not only add to it. */
const contradicts = (before: CaseRecord, after: CaseRecord): boolean =>
  (before.outcome !== null && before.outcome !== after.outcome) ||
  (before.concludedOn !== null && before.concludedOn !== after.concludedOn) ||
  before.townCode !== after.townCode || before.enterprise !== after.enterprise || before.receivedOn !== after.receivedOn;
const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

describe("the whole demonstration", () => {
  const hash = createHash("sha256");
  const order: Pick<DemonstrationStep, "id" | "kind" | "on">[] = [];
  const cases = new Map<string, CaseRecord>();
  const jiashan = new Map<string, CaseRecord>();
  const figures = new Map<string, ReportedValue>();
  const scores: UnitScore[] = [];
  const anchored: string[] = [];
  const corrected = new Set<string>();
  let versions = 0;
  let corrections = 0;

  beforeAll(() => {
    for (const step of steps()) {
      hash.update(text(step));
      order.push({ id: step.id, kind: step.kind, on: step.on });
      if (step.kind !== "land") continue;
      versions += step.cases.length;
      for (const record of step.cases) {
        const key = `${record.countyCode} ${record.caseNumber}`;
        const before = cases.get(key);
        if (before !== undefined && contradicts(before, record)) corrected.add(key);
        cases.set(key, record);
        if (record.type === "reconsideration" && record.countyCode === "330421") jiashan.set(key, record);
      }
      for (const value of step.observations) {
        const key = `${value.measureCode} ${value.regionCode} ${periodId(value.period)}`;
        if (figures.has(key)) corrections += 1;
        figures.set(key, value);
      }
      scores.push(...step.scores);
      const jiashan2022 = [...jiashan.values()].filter((record) => concludedIn(record, "2022"));
      if (step.on >= "2023-01-05") anchored.push(`${jiashan2022.length}/${jiashan2022.filter(settled).length}`);
    }
  }, 120_000);

  const all = (type: string): CaseRecord[] => [...cases.values()].filter((record) => record.type === type);
  const figure = (measure: string, region: string, period: string): string | null | undefined => figures.get(`${measure} ${region} ${period}`)?.value;

  it("is the same to the byte for its seed", () => {
    expect(hash.copy().digest("hex").slice(0, 16)).toBe("8230c54c35cbfbea");
  });

  it("tells what happened in the order in which it happened, and leaves the last two quarters unaired", () => {
    expect(order.map((step) => step.on)).toEqual(order.map((step) => step.on).sort());
    expect(new Set(order.map((step) => step.id)).size).toBe(order.length);
    expect(order).toHaveLength(countSteps(WHOLE_DEMONSTRATION));
    expect(order[0]).toEqual({ id: "2021Q4 freeze", kind: "land", on: "2022-01-05" });
    expect(order.filter((step) => step.kind === "approve").at(-1)).toEqual({ id: "2026Q2 approval", kind: "approve", on: "2026-07-15" });
    expect(order.filter((step) => step.kind === "air").at(-1)).toEqual({ id: "2026Q1 airing", kind: "air", on: "2026-04-20" });
    expect(order.at(-1)).toEqual({ id: "2026Q3 verification", kind: "land", on: "2026-10-10" });
  });

  it("has some 200,000 cases of six types in all towns, each marked synthetic, with earlier versions", () => {
    expect(cases.size).toBeGreaterThan(190_000);
    expect(cases.size).toBeLessThan(215_000);
    const count = (type: string): number => all(type).length;
    expect([count("reconsideration") > 3_000, count("mediation") > 100_000, count("legal_aid") > 28_000, count("legality_review") > 42_000]).toEqual([true, true, true, true]);
    expect(new Set(all("mediation").map((record) => record.townCode)).size).toBe(72);
    expect([...cases.values()].every((record) => record.synthetic)).toBe(true);
    expect(versions / cases.size).toBeGreaterThan(1.25);
  });

  it("keeps the given year of Jiashan at 78 concluded and 57 settled from the end of that year on", () => {
    expect(new Set(anchored)).toEqual(new Set(["78/57"]));
  });

  it("marks published figures as real, with their source, and nothing else", () => {
    const real = [...figures.values()].filter((value) => !value.synthetic);
    expect(real).toHaveLength(13);
    expect(real.every((value) => value.sourceNote !== null && value.period.months === 12)).toBe(true);
    expect(figure("published.reconsideration_settlement_rate", "330421", "2022")).toBe("73.08");
    const people = real.filter((value) => value.measureCode === "population.resident").reduce((sum, value) => sum + Number(value.value), 0);
    expect(people).toBe(5_515_900);
  });

  it("enters one case in twenty late, corrects some two in a hundred and withdraws one in two hundred", () => {
    const late = [...cases.values()].filter(isLateEntry).length / cases.size;
    const withdrawn = [...cases.values()].filter((record) => record.withdrawn).length / cases.size;
    expect(late).toBeGreaterThan(0.045);
    expect(late).toBeLessThan(0.06);
    expect(withdrawn).toBeGreaterThan(0.003);
    expect(withdrawn).toBeLessThan(0.007);
    expect(corrected.size / cases.size).toBeGreaterThan(0.012);
    expect(corrected.size / cases.size).toBeLessThan(0.025);
    expect(corrections).toBeGreaterThan(200);
  });

  it("never reports a part above its whole", () => {
    const faults: string[] = [];
    let compared = 0;
    for (const part of profile.parts) {
      for (const value of figures.values()) {
        if (value.measureCode !== part.name || value.value === null) continue;
        const period = periodId(value.period);
        const whole = figure(part.of, value.regionCode, value.period.months === 12 && part.name.startsWith("village") ? `${period}Q4` : period);
        if (whole === undefined || whole === null) continue;
        compared += 1;
        if (Number(value.value) > Number(whole)) faults.push(`${part.name} ${value.regionCode} ${period}: ${value.value} of ${whole}`);
      }
    }
    expect(faults).toEqual([]);
    expect(compared).toBeGreaterThan(30_000);
  });

  it("reports only what the catalogue collects, at its level, for its grain", () => {
    const published = new Set([...figures.values()].map((value) => value.measureCode).filter((code) => code.startsWith("published.")));
    const months = { month: 1, quarter: 3, year: 12 };
    const faults: string[] = [];
    for (const value of figures.values()) {
      const measure = catalogue.measures.find((each) => each.code === value.measureCode);
      const region = catalogue.regions.find((each) => each.code === value.regionCode);
      if (published.has(value.measureCode)) continue;
      // What is never added up is reported for the whole, too.
      const level = measure?.overRegions === "none" && value.regionCode === JIAXING ? "city" : measure?.level;
      if (measure === undefined || level !== region?.level || months[measure.grain] !== value.period.months) faults.push(`${value.measureCode} ${value.regionCode}`);
    }
    expect(faults).toEqual([]);
  });

  it("uses only words that the closed lists name", () => {
    const listed = new Set(parse(readFileSync(new URL("breakdowns.csv", CATALOGUE_FOLDER), "utf8")).map(([list, key]) => `${list} ${key}`));
    const used = new Set<string>();
    for (const { organClass, field, matter, channel, procedure } of cases.values()) {
      for (const [list, word] of [["organ_class", organClass], ["field", field], ["matter", matter], ["channel", channel], ["procedure", procedure]] as const) {
        if (word !== null) used.add(`${list} ${word}`);
      }
    }
    expect([...used].filter((word) => !listed.has(word))).toEqual([]);
  });

  it("has gaps: whole towns, single forms, a county without one figure, and more of them in the last quarter", () => {
    expect(figure("task.due", "330483102", "2024-08")).toBeUndefined();
    expect(figure("litigation.head_due", "330424", "2025Q1")).toBeUndefined();
    expect(figure("litigation.head_due", "330424", "2025Q2")).toBeDefined();
    expect(figures.get("lawyer.company 330482 2023-05")?.missingReason).toBe("under_query");
    const reported = (quarter: string): number => {
      const start = parsePeriodId(quarter)?.start;
      return [...figures.values()].filter((value) => value.period.months === 3 && value.period.start === start && value.value !== null).length;
    };
    expect(reported("2026Q3")).toBeLessThan(reported("2025Q3"));
  });

  it("has seasons, usual lengths and counties that differ", () => {
    const accepted = (month: string): number => all("mediation").filter((record) => record.acceptedOn?.startsWith(month)).length;
    expect(accepted("2025-02") / accepted("2025-03")).toBeLessThan(0.85);
    expect(accepted("2025-12") / accepted("2025-09")).toBeGreaterThan(1.1);
    const length = (type: string, county: string): number =>
      median(all(type).filter((record) => record.countyCode === county && concludedIn(record, "2025")).map((record) => daysBetween(record.acceptedOn ?? "", record.concludedOn ?? "")));
    expect(length("mediation", "330421")).toBeLessThan(length("mediation", "330481"));
    expect(length("legal_aid", "330402")).toBeGreaterThan(50);
    expect(length("reconsideration", "330481")).toBeGreaterThan(35);
    const rate = (county: string): number => {
      const concluded = all("reconsideration").filter((record) => record.countyCode === county && concludedIn(record, "2025"));
      return concluded.filter(settled).length / concluded.length;
    };
    expect(rate("330421") - rate("330481")).toBeGreaterThan(0.35);
    const haiyan = all("reconsideration").filter((record) => record.countyCode === "330424");
    const quarters = catalogueQuarters().filter((months) => haiyan.filter((record) => months.some((month) => concludedIn(record, month))).length < 10);
    expect(quarters.length).toBeGreaterThan(12);
  });

  it("scores every unit on criteria whose weights are the installation's, with some not scored", () => {
    expect(scores).toHaveLength((7 + 72) * 6 * 19);
    expect(new Set(scores.map((score) => score.criterion)).size).toBe(6);
    const unscored = scores.filter((score) => score.score === null).length / scores.length;
    expect(unscored).toBeGreaterThan(0.008);
    expect(unscored).toBeLessThan(0.03);
    expect(scores.every((score) => score.score === null || (score.score >= 50 && score.score <= 100))).toBe(true);
  });
});

/** The months of each quarter of the demonstration, as they begin a day. */
function catalogueQuarters(): string[][] {
  return Array.from({ length: 19 }, (_, quarter) => [1, 2, 3].map((month) => `${2022 + Math.floor(quarter / 4)}-${String((quarter % 4) * 3 + month).padStart(2, "0")}`));
}

it("thins out to a few quarters for tests, with the given numbers kept", () => {
  const lastQuarter = parsePeriodId("2022Q4");
  if (lastQuarter === null) throw new Error("2022Q4 is a quarter.");
  const landed = [...steps({ ...WHOLE_DEMONSTRATION, scale: 0.05, lastQuarter })];
  const records = new Map(landed.flatMap((step) => (step.kind === "land" ? [...step.cases] : [])).map((record) => [`${record.countyCode} ${record.caseNumber}`, record]));
  const jiashan = [...records.values()].filter((record) => record.type === "reconsideration" && record.countyCode === "330421" && concludedIn(record, "2022"));
  expect([jiashan.length, jiashan.filter(settled).length]).toEqual([78, 57]);
  expect(records.size).toBeLessThan(4_000);
  expect(landed.filter((step) => step.kind === "air").map((step) => step.id)).toEqual(["2021Q4 airing", "2022Q1 airing", "2022Q2 airing"]);
  expect(landed).toHaveLength(countSteps({ ...WHOLE_DEMONSTRATION, lastQuarter }));
});

it("makes another city from another seed", () => {
  const lastQuarter = { start: "2022-01-01", months: 3 };
  const first = (seed: string): string => [...steps({ seed, scale: 0.02, lastQuarter })].map(text).join();
  expect(first("a")).toBe(first("a"));
  expect(first("a")).not.toBe(first("b"));
});
