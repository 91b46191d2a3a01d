import { expect, it } from "vitest";
import { toggledBeside } from "./beside-views.ts";

it("lets a view go, adds one, and of more than two keeps the latest", () => {
  expect(toggledBeside(["ranks", "funnel"], "ranks")).toEqual(["funnel"]);
  expect(toggledBeside(["funnel"], "map")).toEqual(["funnel", "map"]);
  expect(toggledBeside(["ranks", "funnel"], "map")).toEqual(["funnel", "map"]);
});
