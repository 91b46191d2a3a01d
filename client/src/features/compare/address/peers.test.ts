import { expect, it } from "vitest";
import { city, counties, madeUpRegion } from "../sheet/made-up-sheet.ts";
import { peersOf } from "./peers.ts";

const towns = [...Array.from({ length: 9 }, (_, place) => ["330421", `33042110${place}`]), ["330424", "330424101"], ["330424", "330424102"]].map(([parentCode = "", code = ""]) => ({ ...madeUpRegion(code, "", "", "TOWN"), parentCode }));
const from = { cities: [city], counties, towns };

it("are all of the level, though the chosen ones lie in one county or are few", () => {
  expect(peersOf(towns.slice(0, 9), "330400", from)).toEqual({ level: "TOWN", within: "330400", count: 16 });
  expect(peersOf(counties.slice(0, 2), "330400", from)).toEqual({ level: "COUNTY", within: "330400", count: 5 });
});

it("are of the level of most, and within what the viewer may ask for", () => {
  expect(peersOf([...counties.slice(0, 2), ...towns.slice(0, 9)], "330400", from)).toMatchObject({ level: "TOWN" });
  expect(peersOf(towns.slice(0, 4), "330421", from)).toEqual({ level: "TOWN", within: "330421", count: 10 });
});
