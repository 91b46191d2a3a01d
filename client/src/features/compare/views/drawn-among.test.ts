import { expect, it } from "vitest";
import { counties, madeUpRegion } from "../sheet/made-up-sheet.ts";
import { drawnAmong } from "./drawn-among.ts";

const town = (code: string) => ({ ...madeUpRegion(code, "", "", "TOWN"), parentCode: code.slice(0, 6) });
const towns = ["330402101", "330421101", "330421102", "330424101"].map(town);
const [nanhu, jiashan] = counties;
const told = (...given: Parameters<typeof drawnAmong>) => {
  const { drawn, count, leftOut } = drawnAmong(...given);
  return [given[1].filter(drawn).map(({ code }) => code), count, leftOut.map(({ code }) => code)];
};

it("draws the chosen ones of the peers", () => {
  expect(told(towns.slice(1, 3), towns)).toEqual([["330421101", "330421102"], 2, []]);
  expect(told(counties.slice(0, 2), counties)).toEqual([["330402", "330421"], 2, []]);
});

it("draws the towns of chosen counties where only those were chosen, and all where none was", () => {
  expect(told([jiashan ?? town("")], towns)).toEqual([["330421101", "330421102"], 2, []]);
  expect(told([], towns)[1]).toBe(4);
  expect(told(towns.slice(0, 1), counties)).toEqual([counties.map(({ code }) => code), 4, ["330402101"]]);
});

it("names those that were chosen beside them and have no place there", () => {
  expect(told([nanhu ?? town(""), ...towns.slice(1, 3)], towns)).toEqual([["330421101", "330421102"], 2, ["330402"]]);
});
