import { expect, it } from "vitest";
import type { MarkDetail } from "../mark.ts";
import { aboutText, nameParts } from "./about-text.ts";

const of = (metric: string, code: string): MarkDetail => ({ metric, code, region: "Jiashan", period: "", value: "", band: null, bandText: "", facts: [], note: "" });
const page = { metrics: ["Asked for (XX01 v1)"], place: "7 counties of Jiaxing City", scope: "2026 Q3 · Live" };

it("says once each what is measured and where", () => {
  expect(aboutText([of("Settled", "XF05 v1"), of("Settled", "XF05 v1"), of("Lawyers", "LS02 v1")], page, "en")).toBe("Settled (XF05 v1); Lawyers (LS02 v1) · 7 counties of Jiaxing City");
});

it("says what the page is about where its rows do not", () => {
  expect(aboutText([], page, "zh-CN")).toBe("Asked for (XX01 v1) · 7 counties of Jiaxing City");
});

it("names a file by codes, region and scope, without what its title says and without a long row of codes", () => {
  expect(nameParts("Map", [of("Settled", "XF05 v1")], page)).toEqual(["XF05 v1", "7 counties of Jiaxing City", "2026 Q3 · Live"]);
  expect(nameParts("Jiashan at a glance", [], { ...page, place: "Jiashan" })).toEqual(["Asked for (XX01 v1)", "2026 Q3 · Live"]);
  expect(nameParts("All", ["A1", "A2", "A3", "A4"].map((code) => of(code, `${code} v1`)), page)).toEqual(["7 counties of Jiaxing City", "2026 Q3 · Live"]);
});
