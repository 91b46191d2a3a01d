import { expect, it } from "vitest";
import { basisChoice } from "./basis-choice.ts";

const CITY = { code: "330400", parentCode: null };
const JIASHAN = { code: "330421", parentCode: "330400" };
const TONGXIANG = { code: "330483", parentCode: "330400" };
const XITANG = { code: "330421103", parentCode: "330421" };

const home = (code: string) => ({ code, nameZh: code, nameEn: code });
const leader = { board: true, live: true, recordRegion: "330400", region: home("330400") };
const county = { board: true, live: false, recordRegion: "330421", region: home("330421") };
const town = { board: true, live: false, recordRegion: "330421103", region: home("330421103") };
const administrator = { board: true, live: false, recordRegion: null, region: home("330400") };
const reader = { board: false, live: false, recordRegion: null, region: null };

it("offers live figures first to those who see them everywhere", () => {
  expect(basisChoice(leader, [CITY, TONGXIANG])).toEqual({ offered: ["live", "approved", "aired"], fallback: "live", withheld: null });
});

it("offers a county its own live figures and its towns', and approved ones as soon as another region is shown", () => {
  expect(basisChoice(county, [JIASHAN, XITANG])).toMatchObject({ fallback: "live", withheld: null });
  expect(basisChoice(county, [CITY])).toEqual({ offered: ["approved", "aired"], fallback: "approved", withheld: { kind: "region", region: home("330421") } });
  expect(basisChoice(county, [JIASHAN, TONGXIANG])).toMatchObject({ fallback: "approved" });
  expect(basisChoice(county, [])).toMatchObject({ fallback: "approved" });
});

it("ends a town's live figures at the town", () => {
  expect(basisChoice(town, [XITANG])).toMatchObject({ fallback: "live" });
  expect(basisChoice(town, [JIASHAN])).toMatchObject({ fallback: "approved" });
});

it("offers administrators no live figures and readers without an account aired ones alone", () => {
  expect(basisChoice(administrator, [CITY])).toEqual({ offered: ["approved", "aired"], fallback: "approved", withheld: { kind: "nobody" } });
  expect(basisChoice(reader, [CITY])).toEqual({ offered: ["aired"], fallback: "aired", withheld: { kind: "reader" } });
});
