import { expect, it } from "vitest";
import type { RegionNameFragment } from "../../../generated/graphql.ts";
import { unknownFocus } from "./unknown-focus.ts";

const region = (code: string, level: RegionNameFragment["level"]): RegionNameFragment => ({ code, parentCode: null, level, nameZh: code, shortZh: code, nameEn: code, pinyin: "" });
const from = { cities: [], counties: [region("330421", "COUNTY")], towns: [region("330421103", "TOWN")] };

it("names a town that there is not, once the towns are known", () => {
  expect(unknownFocus({ focus: "330421999" }, from)).toEqual([{ part: "focus", value: "330421999", rest: undefined }]);
  for (const focus of ["330421103", "330421", undefined]) expect(unknownFocus({ focus }, from)).toEqual([]);
  expect(unknownFocus({ focus: "330421999" }, { ...from, towns: [] })).toEqual([]);
});
