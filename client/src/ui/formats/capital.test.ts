import { expect, it } from "vitest";
import { capital, capitalName } from "./capital.ts";

it("begins with a capital letter and leaves the rest as it is", () => {
  expect(capital("pending at the end of Q1")).toBe("Pending at the end of Q1");
  expect(capital("")).toBe("");
});

it("takes the name of the language, and leaves Chinese alone", () => {
  const named = { nameZh: "调解成功率", nameEn: "mediation success rate" };
  expect(capitalName(named, "en")).toBe("Mediation success rate");
  expect(capitalName(named, "zh-CN")).toBe("调解成功率");
});
