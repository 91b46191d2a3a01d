import fc from "fast-check";
import { expect, it } from "vitest";
import { textWidth } from "../text-width.ts";
import { wrapText } from "./wrap-text.ts";

it("cuts between words and between Chinese characters, never before a closing mark", () => {
  expect(wrapText("An outlier is a town outside its limits.", 12, 132)).toEqual(["An outlier is a town", "outside its limits."]);
  expect(wrapText("离群指落在界限之外，仅凭偶然。", 12, 108)).toEqual(["离群指落在界限之", "外，仅凭偶然。"]);
});

it("loses nothing, and keeps to the width where words allow it", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "bc", " ", "县", "，", "9"), maxLength: 80 }), fc.integer({ min: 40, max: 200 }), (text, width) => {
      const lines = wrapText(text, 12, width);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      const breakable = lines.filter((line) => /[ 县]/.test(line.slice(0, -1)) && !/\S{6,}/.test(line.replaceAll(/[县，]/g, " ")));
      expect(breakable.filter((line) => textWidth(line, 12) > width + 24)).toEqual([]);
    }),
  );
});
