import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codeOf, fieldOf, openStage } from "../identity/stage.ts";
import type { Stage } from "../identity/stage.ts";

let stage: Stage;
const cookies = new Map<string, string>();
beforeAll(async () => {
  stage = await openStage();
  for (const name of ["chief", "jia-chief"]) cookies.set(name, await stage.enter(name));
  await stage.fresh.admin`truncate audit restart identity`;
});
afterAll(() => stage.close());

interface Page { readonly entries: readonly { readonly id: number; readonly subject: string; readonly actor: string }[]; readonly next: string | null }
interface Filter { readonly actor?: string; readonly actions?: readonly string[]; readonly subject?: string; readonly from?: string; readonly to?: string }
const ask = (filter: Filter | null, first = 100, after: string | null = null, by = "chief") =>
  stage.send(
    "query ($filter: AuditFilter, $first: Int!, $after: String) { auditLog(filter: $filter, first: $first, after: $after) { entries { id at actor action subject detail address seal } next } }",
    { cookie: cookies.get(by) ?? "" }, { filter, first, after },
  );
const page = async (...given: Parameters<typeof ask>): Promise<Page> => fieldOf(await ask(...given), "auditLog");
const subjects = async (filter: Filter, by = "chief"): Promise<readonly string[]> => (await page(filter, 100, null, by)).entries.map(({ subject }) => subject);

async function put(rows: readonly { readonly county?: string; readonly actor?: string; readonly action?: string; readonly subject: string; readonly at?: string }[]): Promise<void> {
  for (const { county = "900000", actor = "chief", action = "imported", subject, at = "2026-05-05T00:00:00Z" } of rows) {
    await stage.fresh.admin`insert into audit (county_code, actor, action, subject, address, at) values (${county}, ${actor}, ${action}, ${subject}, 'test', ${at}::timestamptz)`;
  }
}

describe("the audit is filtered", () => {
  beforeAll(async () => {
    await stage.fresh.admin`truncate audit restart identity`;
    await put([
      { subject: "100%.csv" }, { subject: "100x.csv" }, { subject: "a_b.csv", actor: "analyst" }, { subject: "axb.csv", action: "exported" }, { subject: "back\\slash", action: "period_aired" }, { subject: "2026年一季度.csv", actor: "analyst", action: "exported" },
    ]);
  });

  it("by account and by what was done", async () => {
    expect(await subjects({ actor: "analyst" })).toEqual(["2026年一季度.csv", "a_b.csv"]);
    expect(await subjects({ actor: "anal%" })).toEqual([]);
    expect(await subjects({ actions: ["EXPORTED", "PERIOD_AIRED"] })).toEqual(["2026年一季度.csv", "back\\slash", "axb.csv"]);
    expect(await subjects({ actor: "analyst", actions: ["EXPORTED"], subject: "一季度" })).toEqual(["2026年一季度.csv"]);
    expect(await subjects({ actions: [] })).toEqual([]);
  });

  // Turns red when %, _ and \ are not taken literally.
  it.each([["0%", ["100%.csv"]], ["a_b", ["a_b.csv"]], ["A_B.CSV", ["a_b.csv"]], ["\\", ["back\\slash"]], ["%%", []], ["' or true --", []]])("by the text %j as it is written", async (subject, expected) => {
    expect(await subjects({ subject })).toEqual(expected);
  });
});

describe("the audit's days", () => {
  beforeAll(async () => {
    await stage.fresh.admin`truncate audit restart identity`;
    await put([
      { subject: "late on the 4th in Shanghai", at: "2026-05-04T15:59:59.999Z" }, { subject: "first on the 5th", at: "2026-05-04T16:00:00Z" },
      { subject: "last on the 5th", at: "2026-05-05T15:59:59.999999Z" }, { subject: "first on the 6th", at: "2026-05-05T16:00:00Z" },
    ]);
  });

  // Turns red when days are those of UTC.
  it("are those of the installation's calendar, the last one whole", async () => {
    expect(await subjects({ from: "2026-05-05", to: "2026-05-05" })).toEqual(["last on the 5th", "first on the 5th"]);
    expect(await subjects({ from: "2026-05-06" })).toEqual(["first on the 6th"]);
    expect(await subjects({ to: "2026-05-04" })).toEqual(["late on the 4th in Shanghai"]);
  });

  // Turns red when a day is 24 hours.
  it("are as long as they are where clocks are turned", async () => {
    await stage.fresh.admin`update installation set time_zone = 'Europe/London'`;
    await put([{ subject: "last hour of 25 October", at: "2026-10-25T23:30:00Z" }, { subject: "first hour of 26 October", at: "2026-10-26T00:30:00Z" }, { subject: "30 March begins", at: "2026-03-29T23:30:00Z" }]);
    expect(await subjects({ from: "2026-10-25", to: "2026-10-25" })).toEqual(["last hour of 25 October"]);
    expect(await subjects({ from: "2026-03-29", to: "2026-03-29" })).toEqual([]);
    await stage.fresh.admin`update installation set time_zone = 'Asia/Shanghai'`;
  });

  it.each(["2026-02-30", "2026-13-01", "0000-01-01", "05/05/2026", "2026-5-5", "", "infinity", "2026-05-05; --"])("are refused when there is none such as %j", async (day) => {
    for (const filter of [{ from: day }, { to: day }]) expect(codeOf(await ask(filter))).toBe("TEXT_UNSUITABLE");
  });
});

describe("the audit's pages", () => {
  beforeAll(async () => {
    await stage.fresh.admin`truncate audit restart identity`;
    await put(Array.from({ length: 23 }, (_, at) => ({ subject: `row ${at}`, at: `2026-05-05T00:00:${String((at * 7) % 60).padStart(2, "0")}Z` })));
  });

  it("follow one another without gaps or repeats, also while rows come in", async () => {
    const seen: number[] = [];
    for (let after: string | null = null; ; ) {
      const { entries, next }: Page = await page(null, 5, after);
      seen.push(...entries.map(({ id }) => id));
      await put([{ subject: "new" }]);
      if (next === null) break;
      after = next;
    }
    expect(seen).toEqual(Array.from({ length: 23 }, (_, at) => 23 - at));
  });

  it("end without a next one when the last is full", async () => {
    const { entries, next } = await page({ subject: "row 1" }, 11);
    expect([entries.length, next]).toEqual([11, null]);
    expect((await page({ subject: "row 1" }, 10)).next).not.toBeNull();
  });

  it("hold 1 to 100, and begin where they are told or say why not", async () => {
    for (const first of [0, -1, 101]) expect(codeOf(await ask(null, first))).toBe("PAGE_SIZE_INVALID");
    for (const after of ["x", "-1", "1.5", "9".repeat(20), ""]) expect(codeOf(await ask(null, 5, after))).toBe("UNKNOWN_PLACE");
    expect((await page(null, 5, "0")).entries).toEqual([]);
  });
});

describe("who reads the audit", () => {
  beforeAll(async () => {
    await stage.fresh.admin`truncate audit restart identity`;
    await put([{ subject: "of the city" }, { subject: "of Jia", county: "900001" }, { subject: "of Yi", county: "900002" }]);
  });

  // Turns red when the policy audit_accounts takes every county.
  it("sees the rows of their counties, whatever they ask for", async () => {
    expect(await subjects({})).toEqual(["of Yi", "of Jia", "of the city"]);
    expect(await subjects({}, "jia-chief")).toEqual(["of Jia"]);
    expect(await subjects({ subject: "Yi" }, "jia-chief")).toEqual([]);
    expect((await page(null, 2, "4", "jia-chief")).next).toBeNull();
  });

  it("is an administrator", async () => {
    for (const name of ["leader", "analyst", "jia-county", "jia-town"]) {
      expect(codeOf(await stage.send("{ auditLog { next } }", { cookie: await stage.enter(name) })), name).toBe("FORBIDDEN");
    }
    expect(codeOf(await stage.send("{ auditLog { next } }"))).toBe("UNAUTHENTICATED");
  });
});
