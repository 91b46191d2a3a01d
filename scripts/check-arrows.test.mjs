import { describe, expect, test } from "vitest";
import { arrows, rooms } from "./arrows.mjs";
import { checkArrows } from "./check-arrows.mjs";

const check = (files) => checkArrows(new Map(Object.entries(files)));

describe("an arrow that the house allows is silent", () => {
  test.each([
    ["a later stop knows an earlier one", { "server/src/query/a.ts": `import { b } from "../store/b.ts";` }],
    ["rooms speak the vocabulary", { "server/src/query/a.ts": `import type { Quarter } from "@plumbline/schema/vocabulary/quarter.ts";` }],
    ["a type of echarts costs nothing", { "client/src/charts/bars/a.ts": `import type { EChartsOption } from "echarts";` }],
    ["the host draws", { "client/src/charts/chart-host.tsx": `import { init } from "echarts/core";` }],
    ["the host may be a folder", { "client/src/charts/chart-host/host.tsx": `import { init } from "echarts/core";` }],
    ["config reads the environment", { "server/src/config.ts": `export const port = process.env.PORT;` }],
    ["a test may look anywhere", { "server/src/statistics/a.test.ts": `import postgres from "postgres"; import { m } from "../main.ts";` }],
    ["text is no import", { "server/src/query/a.ts": `// import postgres from "postgres"\nexport const a = 'import "postgres"';` }],
  ])("%s", (_, files) => expect(check(files)).toEqual([]));
});

describe("a forbidden arrow is named with its file and line", () => {
  test.each([
    ["an earlier stop knows a later one", { "server/src/store/a.ts": `\nimport { q } from "../query/q.ts";` }, /store\/a\.ts:2: the room "store" may not import "query"/],
    ["a type is an arrow too", { "server/src/statistics/a.ts": `import type { S } from "../store/s.ts";` }, /"statistics" may not import "store"/],
    ["a re-export is an arrow", { "schema/src/types/a.ts": `export * from "@plumbline/drizzle/tables/cell.ts";` }, /"types" may not import "tables"/],
    ["a lazy import is an arrow", { "client/src/charts/a.ts": `const p = () => import("../features/board/p.ts");` }, /"charts" may not import "features"/],
    ["an inline type import is an arrow", { "client/src/ui/a.ts": `export type T = import("../app/t.ts").T;` }, /"ui" may not import "app"/],
    ["resolvers know no tables", { "server/src/graphql/a.ts": `import { cell } from "@plumbline/drizzle/tables/cell.ts";` }, /"graphql" may not import "tables"/],
    ["the client knows no server", { "client/src/features/board/a.ts": `import { x } from "@plumbline/server/query/x.ts";` }, /"features" may not import "query"/],
    ["pages stand alone", { "client/src/features/board/a.ts": `import { x } from "../compare/x.ts";` }, /stand alone/],
    ["the demonstration is a room too", { "server/src/query/a.ts": `import { d } from "@plumbline/drizzle/demo/d.ts";` }, /"query" may not import "demo"/],
    ["echarts outside its host", { "client/src/features/board/a.tsx": `import * as echarts from "echarts";` }, /"echarts", which only client\/src\/charts\/chart-host.* may/],
    ["echarts' parts outside its host", { "client/src/charts/bars/a.ts": `import { BarChart } from "echarts/charts";` }, /echarts\/charts/],
    ["a type among values is an import", { "client/src/charts/bars/a.ts": `import { type EChartsOption } from "echarts";` }, /types excepted/],
    ["postgres outside the driver", { "server/src/store/a.ts": `import postgres from "postgres";` }, /only server\/src\/store\/driver may/],
    ["drizzle outside the store", { "server/src/query/a.ts": `import { sql } from "drizzle-orm";` }, /only server\/src\/store may/],
    ["process.env outside config", { "server/src/http/a.ts": `const a = 1;\nconst b = process.env["PORT"];` }, /http\/a\.ts:2 reads process\.env/],
    ["env unpacked", { "server/src/http/a.ts": `const { env } = process;` }, /reads process\.env/],
    ["env imported", { "server/src/http/a.ts": `import { env } from "node:process";` }, /reads process\.env/],
    ["a package in the vocabulary", { "schema/src/vocabulary/a.ts": `import { readFileSync } from "node:fs";` }, /no dependency at all/],
    ["a folder without a room", { "server/src/helpers/a.ts": `export const a = 1;` }, /stands in no room/],
    ["the product imports its tests", { "server/src/query/a.ts": `import { x } from "./x.test.ts";` }, /may not import tests/],
    [
      "a cycle",
      { "server/src/query/a.ts": `import "./b.ts";`, "server/src/query/b.ts": `import type { C } from "./c.ts";`, "server/src/query/c.ts": `export { a } from "./a.ts";` },
      /query\/a\.ts → server\/src\/query\/b\.ts → server\/src\/query\/c\.ts → server\/src\/query\/a\.ts is a cycle/,
    ],
  ])("%s", (_, files, sentence) => {
    const faults = check(files);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(sentence);
  });
});

test("every room has its arrows, and every arrow its rooms", () => {
  expect(arrows.map(({ from }) => from).sort()).toEqual(Object.keys(rooms).sort());
  for (const { to } of arrows) for (const room of to) expect(Object.keys(rooms)).toContain(room);
});
