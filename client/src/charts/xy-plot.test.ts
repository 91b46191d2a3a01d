import { expect, it } from "vitest";
import { lightTokens } from "../ui/tokens.ts";
import { axisScale } from "./axis-scale.ts";
import { acrossRules } from "./xy-plot.ts";

const scale = axisScale([97.5, 97.9], { suffix: "%", decimals: 1, least: 0, most: 100 }, false);
const words = (width: number): unknown[] =>
  acrossRules({ left: 0, top: 0, width, height: 100, x: scale }, lightTokens, true).flatMap((part) => ("style" in part && typeof part.style === "object" && part.style !== null && "text" in part.style ? [part.style.text] : []));

it("names every tick where there is room, and every other one, the one with the unit included, where there is none", () => {
  expect(words(400)).toEqual(["97.5", "97.6", "97.7", "97.8", "97.9%"]);
  expect(words(90)).toEqual(["97.5", "97.7", "97.9%"]);
});
