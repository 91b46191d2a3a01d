import { createRequire } from "node:module";
import { drawRanking } from "@plumbline/client/charts/ranking/draw-ranking.ts";
import { rankingHeight } from "@plumbline/client/charts/ranking/ranking-layout.ts";
import { renderSvg } from "@plumbline/client/charts/goldens/render-svg.ts";
import { isRefusal, planBoard } from "@plumbline/client/features/board/board-request.ts";
import { readSeries } from "@plumbline/client/features/board/measurement.ts";
import { peersOf } from "@plumbline/client/features/board/peer-places.ts";
import { peersView } from "@plumbline/client/features/board/peers-view.ts";
import { readInstallation } from "@plumbline/client/filters/installation.ts";
import { selectionInput } from "@plumbline/client/filters/selection.ts";
import { BoardPeersDocument, InstallationDocument } from "@plumbline/client/generated/graphql.ts";
import type { BoardPeersQuery, InstallationQuery } from "@plumbline/client/generated/graphql.ts";
import { tokensOf } from "@plumbline/client/ui/tokens.ts";
import { print } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startProduct } from "../testkit/product.ts";
import type { Product } from "../testkit/product.ts";
import { importFolder } from "./import-folder.ts";
import type { ImportFolder } from "./import-folder.ts";

const { init } = createRequire(import.meta.resolve("@plumbline/client/charts/chart-host.tsx"))("echarts") as { readonly init: Parameters<typeof renderSvg>[0] };

const LEADER = { user: "leader", displayName: "Leader", role: "LEADER", board: true, live: true, recordRegion: "330400", introspection: false, accounts: false, mustChangePassword: false, region: { code: "330400", nameZh: "嘉兴市", nameEn: "Jiaxing" } } as const;

const MAPPING = {
  name: "reconsideration-ledger",
  kind: "cases",
  type: { constant: "reconsideration" },
  fields: {
    caseNumber: { column: "案号" },
    county: { column: "县（市、区）" },
    acceptedOn: { column: "受理日期" },
    concludedOn: { column: "审结日期" },
    outcome: { column: "结案方式", values: { 调解: "mediated", 和解: "settled", 维持: "upheld", 撤回: "withdrawn" } },
  },
};

/** So many cases of a county, of which the first ones end as stated and the others are upheld. */
function ledger(county: string, concluded: number, outcomes: Readonly<Record<string, number>>): string[] {
  const ends = Object.entries(outcomes).flatMap(([outcome, count]) => Array.from({ length: count }, () => outcome));
  return Array.from({ length: concluded }, (_, at) => `${county}〔2026〕${at + 1}号,${county},2026-01-${5 + (at % 20)},2026-03-${1 + (at % 28)},${ends[at] ?? "维持"}`);
}

let folder: ImportFolder;
let product: Product;
beforeAll(async () => {
  folder = await importFolder();
  product = await startProduct(folder.fresh.database);
});
afterAll(async () => {
  await product.close();
  await folder.close();
});

it("brings 57 of 78 cases from a file to the bar of a chart", async () => {
  const rows = [...ledger("嘉善县", 78, { 调解: 40, 和解: 17, 撤回: 6 }), ...ledger("秀洲区", 50, { 调解: 15 })];
  const landed = await folder.import("复议台账.csv", ["案号,县（市、区）,受理日期,审结日期,结案方式", ...rows].join("\n"), MAPPING);
  expect(landed.counts.cases.new).toBe(128);

  const installation = readInstallation((await product.ask(print(InstallationDocument))).data as unknown as InstallationQuery);
  const board = planBoard(installation, LEADER, undefined, { metric: "XF05", period: "2026Q1" });
  if (isRefusal(board)) throw new Error(`There is no board: ${board.kind}.`);
  const { data } = await product.ask(print(BoardPeersDocument), { selection: selectionInput(board.peers) });
  const { compare } = data as unknown as BoardPeersQuery;

  const [first] = compare.series;
  if (first === undefined) throw new Error("The answer holds no series.");
  const series = readSeries(first, compare);
  const { basis, asOf, referenceRegion } = compare;
  const view = peersView(series, peersOf(series, board.region), { language: "zh-CN", timeZone: "Asia/Shanghai", basis, asOf, referenceRegion, smallNumberLimit: installation.smallNumberLimit, mapName: installation.mapName });
  expect(view.ranking.rows.map(({ rank, name, value, count }) => [rank, name, value.text, count])).toEqual([
    ["1", "嘉善县", "73.1%", "57/78"],
    ["2", "秀洲区", "30.0%", "15/50"],
  ]);
  // A ratio of sums: 72 of 128. The mean of the two rates would be 51.5 %.
  expect(view.ranking.reference?.text).toBe("全市 56.3%");

  const size = { width: 640, height: rankingHeight(view.ranking, 640) };
  const drawing = drawRanking(view.ranking, tokensOf("light"), size);
  expect(drawing.option.series).toMatchObject([{ data: [{ name: "330421", value: (57 * 100) / 78 }, { name: "330411", value: 30 }], markLine: { data: [{ xAxis: 56.25 }] } }]);
  expect(drawing.marks[0]?.detail).toMatchObject({ region: "嘉善县", value: "73.1%", bandText: "优于全市线", facts: expect.arrayContaining([{ label: "95% 区间", text: "62.3–81.7%" }]) });
  const svg = renderSvg(init, drawing, tokensOf("light"), size);
  for (const text of ["嘉善县", "73.1%", "57/78", "全市 56.3%"]) expect(svg).toContain(`>${text}</text>`);
});
