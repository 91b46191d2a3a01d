import { expect, it } from "vitest";
import { JIASHAN } from "./comparison.fixture.ts";
import { publishedRows } from "./published-rows.ts";

const figure = (nameZh: string, value: number, unitZh: string, source = "工作总结") => ({
  measure: nameZh, nameZh, nameEn: nameZh, value, unitZh, unitEn: unitZh, source, region: JIASHAN, period: { id: "2022", labelZh: "2022年", labelEn: "2022" },
});

it("names the document in the reader's language", () => {
  const quoted = [figure("审结数", 78, "件", "公开材料 · Public report")];
  expect([publishedRows(quoted, "zh-CN")[0]?.source, publishedRows(quoted, "en")[0]?.source]).toEqual(["公开材料", "Public report"]);
});

it("quotes figures with the digits that were printed, grouped by their document", () => {
  const groups = publishedRows([figure("审结数", 78, "件"), figure("调解和解率", 73.08, "%"), figure("万人律师比", 2.3, "人/万人", "另一份")], "zh-CN");
  expect(groups.map((group) => [group.source, group.figures.map((row) => row.value)])).toEqual([["工作总结", ["78 件", "73.08%"]], ["另一份", ["2.3 人/万人"]]]);
});
