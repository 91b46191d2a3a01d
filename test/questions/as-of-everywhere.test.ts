import { landFacts } from "@plumbline/server/rollup/land-facts.ts";
import { airPeriod } from "@plumbline/server/store/approval/air-period.ts";
import { approvePeriod } from "@plumbline/server/store/approval/approve-period.ts";
import { reopenPeriod } from "@plumbline/server/store/approval/reopen-period.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { FIRST_QUARTER, LATER } from "./facts.ts";
import { startSampleProduct, type SampleProduct } from "./sample-product.ts";

const VALUES = "measurement { value numerator denominator n coverage missing synthetic }";

/** Every question over figures, on a basis and as of a version; assessment has no basis. */
const QUESTIONS: Readonly<Record<string, (point: string) => string>> = {
  compare: (point) => `{ compare(selection: { metrics: ["XF05", "XF03", "SS02", "SS05", "TJ01", "YS05", "CV01"], regions: ["900000", "counties(900000)", "towns(900000)"], periods: ["2025Q4", "2026Q1", "2026Q2"], ${point} })
    { version series { values numerators denominators n coverage missing synthetic lower upper yearOnYear previousChange rank ranked rankMove band reference aired airedAt airings revised } } }`,
  ranking: (point) => `{ ranking(metric: "SS02", period: "2026Q1", uncertainty: { draws: 100, seed: 1 }, ${point}) { version uncertainty { draws } rows { region { code } rank value numerator denominator rankSet { best worst } } } }`,
  funnel: (point) => `{ funnel(metric: "SS02", period: "2026Q1", points: 3, ${point}) { version reference units { region { code } ${VALUES} limits { lower95 upper998 } } } }`,
  controlChart: (point) => `{ controlChart(metric: "XF05", region: "900001", periods: ["2025Q1..2026Q2"], ${point}) { version points { ${VALUES} centre lower upper } events { id } } }`,
  explainChange: (point) => `{ explainChange(metric: "TJ01", region: "900001", from: "2025Q4", to: "2026Q1", leaveOutMissing: true, ${point}) { version effect parts { region { code } effect } } }`,
  compositeIndex: (point) => `{ compositeIndex(input: { metrics: ["SS02", "XF05"], period: "2026Q1", ${point} }) { version rows { region { code } score rank } } }`,
  caseStatistics: (point) => `{ caseStatistics(input: { groupBy: [REGION, PERIOD], level: COUNTY, types: ["reconsideration", "mediation"], periods: ["2026Q1", "2026Q2"], ${point} }) { version rows { region { code } period { id } accepted concluded settled meanDays medianDays missing } } }`,
  provenance: (point) => `{ provenance(metric: "XF05", region: "900001", period: "2026Q1", ${point}) { version ${VALUES} terms { value } cells { total cells { value version } } cases { total cases { caseNumber outcome versionNo version } } releases { total releases { event version } } } }`,
  assessment: (point) => `{ assessment(scheme: "quarterly", regions: ["counties(900000)"], periods: ["2026Q1", "2026Q2"] ${/asOf: "[^"]*"/.exec(point)?.[0] ?? ""}) { version totals missing rank criteria { scores } } }`,
  events: (point) => `{ events(regions: ["900001"], from: "2025Q1", to: "2026Q4" ${/asOf: "[^"]*"/.exec(point)?.[0] ?? ""}) { version events { id text } } }`,
};
const BASES = ["LIVE", "APPROVED", "AIRED"] as const;

let product: SampleProduct;
/** By version and question: what was answered while that version was the last. */
const answered = new Map<string, unknown>();
const versions: number[] = [];

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  await Promise.resolve();
  yield* items;
}

const ask = async (name: string, point: string): Promise<unknown> => {
  const { data, errors } = await product.ask((QUESTIONS[name] ?? String)(point));
  return errors === undefined ? data : { refused: errors.map(({ message, extensions }) => [extensions?.["code"], message]) };
};

/** Asks everything as things stand, and keeps the answers. */
async function keepAnswers(): Promise<void> {
  const [row] = await product.fresh.admin<{ version: string }[]>`select version from data_version`;
  const version = Number(row?.version);
  versions.push(version);
  for (const name of Object.keys(QUESTIONS)) for (const basis of BASES) answered.set(`${version} ${name} ${basis}`, await ask(name, `basis: ${basis}`));
}

const QUARTER = { start: "2026-01-01", months: 3 };
const release = { actor: "test", period: QUARTER };
const request = { kind: "test", actor: "test", note: null };
const caseOf = (number: string) => [...LATER.cases, ...FIRST_QUARTER.cases].find(({ caseNumber }) => caseNumber === number) ?? expect.fail(number);

beforeAll(async () => {
  product = await startSampleProduct();
  const before = { actor: "test", period: { start: "2025-10-01", months: 3 } };
  await approvePeriod(product.fresh.database, { ...before, countyCodes: "all" });
  await airPeriod(product.fresh.database, before);
  await keepAnswers();
  // A late case, a correction, a withdrawal, a score, an event.
  await product.ask('mutation { addEvent(input: { region: "900001", period: "2026Q1", kind: LAW, text: "A law" }) { id } }');
  await landFacts(product.fresh.database, request, {
    cases: each([{ ...caseOf("J-2"), caseNumber: "J-late" }, { ...caseOf("Y-3"), outcome: "settled" }, { ...caseOf("T-1"), withdrawn: true }]),
    scores: each(FIRST_QUARTER.scores.slice(0, 1).map((one) => ({ ...one, score: 10 }))),
  });
  await keepAnswers();
  for (const one of [before, release]) await reopenPeriod(product.fresh.database, { ...one, countyCodes: "all", reason: "A correction" });
  await landFacts(product.fresh.database, request, {
    observations: each(FIRST_QUARTER.observations.filter(({ measureCode, value }) => value !== null && measureCode === "litigation.lost").map((one, at) => ({ ...one, value: String(Number(one.value) + 1 + (at % 2)) }))),
  });
  await keepAnswers();
  for (const one of [before, release]) await approvePeriod(product.fresh.database, { ...one, countyCodes: "all" });
  await keepAnswers();
  for (const one of [before, release]) await airPeriod(product.fresh.database, one);
  await product.ask("mutation { removeEvent(id: 1) { id } }");
  await keepAnswers();
});
afterAll(() => product.close());

// Turns red when a question forgets its asOf, or reads a row that was replaced or came later.
it.each(Object.keys(QUESTIONS).flatMap((name) => BASES.map((basis) => [name, basis] as const)))("%s (%s) is answered again as it was, at every version", async (name, basis) => {
  for (const version of versions) {
    const before = answered.get(`${version} ${name} ${basis}`);
    expect(before, String(version)).not.toHaveProperty("refused");
    expect(await ask(name, `basis: ${basis}, asOf: "${version}"`), `as of ${version}`).toEqual(before);
  }
});

it.each(Object.keys(QUESTIONS))("%s answers something else as things went on", (name) => {
  const told = (basis: string): string[] => versions.map((version) => JSON.stringify(answered.get(`${version} ${name} ${basis}`)).replaceAll(/"version":\d+,?/g, ""));
  expect(new Set(told("LIVE")).size).toBeGreaterThan(1);
  expect(new Set(told("AIRED")).size).toBeGreaterThan(1);
});
