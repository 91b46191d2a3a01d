import { expect, it } from "vitest";
import type { Installation } from "../../../filters/installation.ts";
import type { Viewer } from "../../../session/viewer.ts";
import { planRegion } from "./region-request.ts";
import { parseRegionSearch } from "./region-search.ts";

const CITY = { code: "330400", parentCode: null, level: "CITY" as const, nameZh: "嘉兴市", shortZh: "嘉兴", nameEn: "Jiaxing City", pinyin: "" };
const viewer: Viewer = { user: "u", displayName: "U", introspection: false, accounts: false, mustChangePassword: false, board: true, role: "LEADER", live: true, recordRegion: "330400", region: { code: "330400", nameZh: "", nameEn: "" } };
const installation: Installation = {
  nameZh: "", nameEn: "", demonstration: true, timeZone: "Asia/Shanghai", mapName: null, smallNumberLimit: 10, version: 1, asOf: "", home: CITY, cities: [CITY], counties: [], metrics: [], townMetrics: new Set(), yearlyMetrics: new Set(), boards: [],
  quarters: [{ id: "2026Q3", labelZh: "", labelEn: "", basis: "live", approvedAt: null, airedAt: null }],
};

it.each([
  [{ only: "judged" }, true],
  [{ only: "all" }, false],
  [{}, false],
])("lists what the address %j says", (search, judgedOnly) => {
  expect(planRegion(installation, viewer, [], undefined, parseRegionSearch(search))).toMatchObject({ judgedOnly });
});
