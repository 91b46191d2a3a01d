import { approvePeriod } from "@plumbline/server/store/approval/approve-period.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSampleProduct, type SampleProduct } from "../questions/sample-product.ts";

let product: SampleProduct;

beforeAll(async () => {
  product = await startSampleProduct();
  await product.account({ name: "jia", role: "county", region: "900001" });
});
afterAll(() => product.close());

interface Answer {
  readonly explain: { readonly source: string };
  readonly rows: readonly { readonly region: { readonly code: string } | null; readonly accepted: number; readonly pending: number }[];
}

async function ask(input: string): Promise<Answer> {
  const { data, errors } = await product.ask(`{ caseStatistics(input: { ${input} }) { explain { source } rows { region { code } accepted pending } } }`);
  expect(errors).toBeUndefined();
  return data?.["caseStatistics"] as Answer;
}

/** What a plain count of the records says of some counties. */
async function accepted(...counties: readonly string[]): Promise<number> {
  const [row] = await product.fresh.admin<{ count: number }[]>`select count(*)::int as count from case_record where county_code = any(${[...counties]}) and accepted_on >= '2026-01-01' and accepted_on < '2026-04-01'`;
  return row?.count ?? Number.NaN;
}

const codes = ({ rows }: Answer): (string | undefined)[] => rows.map(({ region }) => region?.code);

describe("the regions of case statistics", () => {
  it.each([
    ['"peers(900002)"', ["900001", "900002", "900003", "900004"]],
    ['"level(town,900001)"', ["900001101", "900001102"]],
    ['"900004", "900001", "900001"', ["900004", "900001"]],
  ])("are %s as they are in a comparison", async (words, expected) => {
    expect(codes(await ask(`groupBy: [REGION], regions: [${words}], periods: ["2026Q1"]`))).toEqual(expected);
  });

  it("are those of a saved group, whether sums or records are counted", async () => {
    const { data } = await product.ask('mutation { saveRegionGroup(input: { name: "two", regions: ["900002", "900001"], shared: false }) { id } }');
    const id = String((data?.["saveRegionGroup"] as { readonly id?: string } | undefined)?.id);
    for (const [filter, source] of [["", "CELLS"], ["filter: { concludedIn: \"2025-01..2026-12\" }", "FACTS"]] as const) {
      const answer = await ask(`groupBy: [REGION], regions: ["group(${id})"], periods: ["2026Q1"], ${filter}`);
      expect([codes(answer), answer.explain.source]).toEqual([["900002", "900001"], source]);
    }
    expect((await ask(`groupBy: [REGION], regions: ["group(${id})"], periods: ["2026Q1"]`)).rows.map((row) => row.accepted)).toEqual([await accepted("900002"), await accepted("900001")]);
  });

  it("are counted together without REGION, each case once although a town lies in its county", async () => {
    for (const filter of ["", "filter: { acceptedIn: \"2026Q1\" }"]) {
      const { rows } = await ask(`groupBy: [PERIOD], regions: ["900001", "towns(900001)", "900002"], periods: ["2026Q1"], ${filter}`);
      expect(rows.map((row) => row.accepted)).toEqual([await accepted("900001", "900002")]);
    }
  });

  it("are refused one by one to whoever may not read them", async () => {
    const { errors } = await product.ask('{ caseStatistics(input: { groupBy: [REGION], regions: ["900001", "900002"], periods: ["2026Q1"] }) { version } }', {}, "jia");
    expect(errors?.[0]).toMatchObject({ extensions: { code: "FORBIDDEN" }, message: expect.stringContaining("900002") as string });
  });
});

describe("the last periods of case statistics", () => {
  // Turns red when a filter's words are read by the catalogue of today: then nothing was accepted in its last quarter.
  it("are in a filter those of the question's moment", async () => {
    const of = async (acceptedIn: string): Promise<unknown> =>
      (await product.ask(`{ caseStatistics(input: { groupBy: [PERIOD], regions: ["900001"], periods: ["2026Q1"], asOf: "3", filter: { acceptedIn: "${acceptedIn}" } }) { rows { period { id } accepted } } }`)).data?.["caseStatistics"];
    expect(await of("last(1,quarter)")).toEqual(await of("2026Q1"));
    expect(await of("last(1,quarter)")).toMatchObject({ rows: [{ period: { id: "2026Q1" }, accepted: expect.toSatisfy((count: number) => count > 0) as number }] });
  });

  it("and the same period of several years are no filter, for what lies between them would count", async () => {
    const { errors } = await product.ask('{ caseStatistics(input: { groupBy: [PERIOD], periods: ["2026Q1"], filter: { concludedIn: "same(2026Q1,2)" } }) { version } }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: "UNSUITABLE_PERIODS" }, message: expect.stringContaining("2025Q1, 2026Q1") as string });
  });

  const last = async (basis: string): Promise<unknown> => (await product.ask(`{ caseStatistics(input: { groupBy: [PERIOD], regions: ["900001"], periods: ["last(2,quarter)"], basis: ${basis} }) { rows { period { id } } } }`)).data?.["caseStatistics"];

  // Turns red when the words are read by the catalogue alone, which knows no approval.
  it("are those that have figures on the basis that is asked for", async () => {
    expect(await last("LIVE")).toEqual({ rows: [{ period: { id: "2026Q2" } }, { period: { id: "2026Q3" } }] });
    expect(await last("APPROVED")).toEqual({ rows: [{ period: { id: "2025Q4" } }, { period: { id: "2026Q1" } }] });
    await approvePeriod(product.fresh.database, { actor: "test", period: { start: "2026-04-01", months: 3 }, countyCodes: "all" });
    expect(await last("APPROVED")).toEqual({ rows: [{ period: { id: "2026Q1" } }, { period: { id: "2026Q2" } }] });
  });
});
