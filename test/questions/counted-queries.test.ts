import { connectDatabase } from "@plumbline/server/store/driver/open-database.ts";
import type { Database } from "@plumbline/server/store/driver/database.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startStatementRecorder } from "../bench/statement-recorder.ts";
import type { StatementRecorder } from "../bench/statement-recorder.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { startProduct } from "../testkit/product.ts";
import type { Product } from "../testkit/product.ts";
import { freshSampleDatabase } from "./sample-database.ts";

let fresh: FreshDatabase;
let recorder: StatementRecorder;
let watched: Database;
let product: Product;

beforeAll(async () => {
  fresh = await freshSampleDatabase();
  const url = new URL(fresh.adminUrl);
  recorder = await startStatementRecorder({ host: url.hostname, port: Number(url.port) });
  url.hostname = "127.0.0.1";
  url.port = String(recorder.port);
  watched = connectDatabase({ adminUrl: url.href, appPassword: fresh.appPassword });
  // What is asked twice must be asked, and not given again from what is kept.
  product = await startProduct(watched, { limits: { answers: { characters: 0, milliseconds: 0 } } });
});
afterAll(async () => {
  await product.close();
  await watched.close();
  await recorder.close();
  await fresh.drop();
});

/** How many questions to the database one operation takes once everything that is kept is known: BEGIN, claims and COMMIT aside. */
async function counted(document: string): Promise<number> {
  const { errors } = await product.ask(document);
  expect(errors).toBeUndefined();
  recorder.reset();
  await product.ask(document);
  return recorder.recorded().flat().filter(({ text }) => /^\s*(?:select|with)\b/i.test(text) && !/from data_version/.test(text)).length;
}

const compare = (metrics: string, regions: string, periods: string, point: string, fields = "values"): string =>
  `{ compare(selection: { metrics: ${metrics}, regions: ${regions}, periods: ${periods}, ${point} }) { series { ${fields} } } }`;
const [SMALL, LARGE] = [['["XF05"]', '["900001"]', '["2026Q1"]'], ['["XF05", "XF03", "SS02", "TJ01", "YS05", "CV01"]', '["900000", "counties(900000)", "towns(900000)"]', '["2025Q1..2026Q3"]']] as const;

// The numbers are the promise: one query looks whether the catalogue stands, figures come in one, a second for single units, one of events for frozen figures, one for a past version.
it.each([
  ["basis: LIVE", 2, 3],
  ["basis: APPROVED", 3, 4],
  ["basis: AIRED", 3, 4],
  ['basis: LIVE, asOf: "4"', 3, 4],
  ['basis: APPROVED, asOf: "4"', 4, 5],
  ['basis: AIRED, asOf: "4"', 4, 5],
])("reads %s in at most %i queries for one value, and in at most %i for hundreds", async (point, one, many) => {
  expect(await counted(compare(...SMALL, point))).toBeLessThanOrEqual(one);
  expect(await counted(compare(...LARGE, point))).toBeLessThanOrEqual(many);
});

it("sets what was aired and revised beside them with at most five queries more, however many values", async () => {
  const fields = "values aired airedAt airings revised";
  for (const point of ["basis: LIVE", "basis: APPROVED", "basis: AIRED", 'basis: AIRED, asOf: "4"']) {
    const [one, many] = [await counted(compare(...SMALL, point, fields)), await counted(compare(...LARGE, point, fields))];
    expect(one, point).toBeLessThanOrEqual((await counted(compare(...SMALL, point))) + 5);
    expect(many, point).toBeLessThanOrEqual((await counted(compare(...LARGE, point))) + 5);
  }
});

it("traces a city's number in as many queries as a town's", async () => {
  const lists = "cells { total cells { value } } observations { total } cases { total } releases { total }";
  const trace = (metric: string, region: string): string => `{ provenance(metric: "${metric}", region: "${region}", period: "2026Q1") { measurement { value } ${lists} } }`;
  // A page with cases is put on record, by an insert.
  const town = await counted(trace("TJ02", "900001101"));
  expect(town).toBeLessThanOrEqual(9);
  expect(await counted(trace("TJ02", "900000"))).toBe(town);
});
