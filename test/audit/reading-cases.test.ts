import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fieldOf, openStage } from "../identity/stage.ts";
import type { Stage } from "../identity/stage.ts";

let stage: Stage;
let cookie: string;
beforeAll(async () => {
  stage = await openStage({}, ["jia-county", "chief"]);
  cookie = await stage.enter("jia-county");
});
afterAll(() => stage.close());

const reads = (): Promise<readonly Record<string, unknown>[]> => stage.fresh.admin`select actor, county_code, subject, detail from audit where action = 'records_read' order by id`;
const cases = (more = "", headers: Record<string, string> = { cookie }) => stage.send(`{ cases(first: 3${more}) { cases { caseNumber } next } }`, headers);

describe("each page of cases that is read", () => {
  it("is on record, by whom, with what was asked for and how many there were", async () => {
    const { next } = fieldOf<{ next: string }>(await cases(', filter: { types: ["mediation"] }'), "cases");
    await cases(`, filter: { types: ["mediation"] }, after: "${next}"`);
    const page = { actor: "jia-county", county_code: "900001", subject: "cases", detail: { count: 3, filter: { types: ["mediation"] } } };
    expect(await reads()).toEqual([page, page]);
  });

  it("is on record with the token that read it", async () => {
    const made = await stage.send('mutation { createToken(name: "program", scopes: [RECORDS], days: 1) { secret token { id } } }', { cookie });
    const { secret, token } = fieldOf<{ secret: string; token: { id: string } }>(made, "createToken");
    await cases("", { authorization: `Bearer ${secret}` });
    expect((await reads()).at(-1)).toMatchObject({ actor: "jia-county", detail: { token: token.id } });
  });

  // Turns red when recordReading is not awaited, or left out.
  it("is not handed over when it cannot be put on record", async () => {
    await stage.fresh.admin`revoke insert on audit from plumbline_identity`;
    const { answer, body } = await cases();
    await stage.fresh.admin`grant insert on audit to plumbline_identity`;
    expect([answer.data ?? null, answer.errors?.[0]?.extensions?.["code"]]).toEqual([null, "INTERNAL_SERVER_ERROR"]);
    expect(body).not.toMatch(/"caseNumber":|permission denied/);
    expect((await cases()).answer.data).not.toBeNull();
  });

  it("is not on record where nothing was read", async () => {
    const before = (await reads()).length;
    await cases("", { cookie: await stage.enter("chief") });
    await cases("", {});
    await cases(', after: "nonsense"');
    expect(await reads()).toHaveLength(before);
  });
});
