import { describe, expect, it } from "vitest";
import type { RegionNameFragment } from "../../../generated/graphql.ts";
import { needsTowns, readChoice, writeChoice } from "./region-choice.ts";

const region = (code: string, parentCode: string | null): RegionNameFragment =>
  ({ code, parentCode, level: "TOWN", nameZh: code, shortZh: code, nameEn: code, pinyin: code });

const from = {
  cities: [region("3304", null)],
  counties: [region("330402", "3304"), region("330421", "3304")],
  groups: [{ id: "east", name: "East", regions: ["towns(330402)", "330421", "group(east)"] }],
  towns: [region("330402001", "330402"), region("330421100", "330421"), region("330421101", "330421")],
};
const codes = (...texts: string[]) => readChoice(texts, from).regions.map(({ code }) => code);

describe("a choice of regions", () => {
  it.each([
    [["counties(3304)"], ["330402", "330421"]],
    [["towns(3304)"], ["330402001", "330421100", "330421101"]],
    [["towns(330421)", "330402"], ["330402", "330421100", "330421101"]],
    [["330421101", "330421100", "330421101"], ["330421100", "330421101"]],
    [["children(330421)"], ["330421100", "330421101"]],
    [["children(3304)"], ["330402", "330421"]],
    [["group(east)"], ["330421", "330402001"]],
    [["level(county,3304)"], ["330402", "330421"]],
    [["level(town,330421)"], ["330421100", "330421101"]],
    [["level(city,3304)"], ["3304"]],
    [["peers(330421)"], ["330402", "330421"]],
    [["peers(330402001)"], ["330402001", "330421100", "330421101"]],
  ])("%s is read in official order", (texts, expected) => expect(codes(...texts)).toEqual(expected));

  it("names what stands for no region", () => {
    expect(readChoice(["330421", "999999", "towns(1)"], from).unknown).toEqual(["999999", "towns(1)"]);
  });

  it.each([
    [["330402", "330421"], ["counties(3304)"]],
    [["330421100", "330421101", "330402"], ["towns(330421)", "330402"]],
    [["330402001", "330421100", "330421101"], ["towns(3304)"]],
    [["330402"], ["330402"]],
    [[], []],
  ])("%s is written as %s and read back", (chosen, texts) => {
    expect(writeChoice(chosen, from)).toEqual(texts);
    expect([...codes(...texts)].sort()).toEqual([...chosen].sort());
  });

  it("waits for the towns only where it needs them", () => {
    expect(needsTowns(["counties(3304)", "330421"], from)).toBe(false);
    expect(needsTowns(["towns(330421)"], from)).toBe(true);
    expect(needsTowns(["330421100"], from)).toBe(true);
  });
});
