import { expect, it } from "vitest";
import { fitLabel } from "./fit-label.ts";

const box = (width: number) => [[[0, 0], [width, 0], [width, 60], [0, 60], [0, 0]]] as const;
const lines = [{ below: -9, width: 40, height: 13 }, { below: 9, width: 30, height: 15 }];

it("leaves a label that fits where it is, moves one that does not as little as it has to, and finds none where there is no room", () => {
  expect(fitLabel(box(80), [40, 30], lines)).toEqual([40, 30]);
  expect(fitLabel(box(80), [64, 30], lines)).toEqual([58, 30]);
  expect(fitLabel(box(38), [19, 30], lines)).toBeNull();
});
