import { describe, expect, it } from "vitest";
import type { Mark, Zone } from "./mark.ts";
import { moveFocus } from "./move-focus.ts";
import { pickMark } from "./pick-mark.ts";

const detail = { region: "", period: "", value: "", band: null, bandText: "", facts: [], note: "" };
const mark = (key: string, x: number, y: number, zone: Zone): Mark => ({ key, detail, x, y, zone });
const rect = (left: number, top: number, width: number, height: number): Zone => ({ kind: "rect", left, top, width, height, cursor: "ring" });

// Two lines over three places: a above b, in columns of 10 pixels.
const lines = ["a", "b"].flatMap((line, row) => [0, 1, 2].map((place) => mark(`${line}${place}`, place * 10 + 5, row * 30 + 10, rect(place * 10, 0, 10, 60))));
const keyAt = (x: number, y: number): string | undefined => lines[pickMark(lines, x, y) ?? -1]?.key;

describe("a pointer", () => {
  it("finds the nearest mark of its column, and none outside", () => {
    expect(keyAt(14, 12)).toBe("a1");
    expect(keyAt(14, 50)).toBe("b1");
    expect(keyAt(40, 12)).toBeUndefined();
  });

  it("finds a region by its shape, not by its box, and not in its hole", () => {
    const ring = [[0, 0], [100, 0], [0, 100], [0, 0]] as const;
    const hole = [[10, 10], [30, 10], [30, 30], [10, 30], [10, 10]] as const;
    const marks = [mark("triangle", 50, 20, { kind: "shape", rings: [ring, hole] })];
    expect(pickMark(marks, 40, 40)).toBe(0);
    expect(pickMark(marks, 90, 90)).toBeNull();
    expect(pickMark(marks, 20, 20)).toBeNull();
  });
});

describe("keys", () => {
  const walk = (from: number | null, key: string): string | undefined => lines[moveFocus(lines, from, key) ?? -1]?.key;
  it.each([
    [null, "ArrowRight", "a0"],
    [0, "ArrowRight", "a1"],
    [2, "ArrowRight", "b0"],
    [0, "ArrowLeft", "a0"],
    [1, "ArrowDown", "b1"],
    [4, "ArrowUp", "a1"],
    [1, "ArrowUp", "a1"],
    [3, "Home", "a0"],
    [0, "End", "b2"],
  ] as const)("from %s %s leads to %s", (from, key, to) => expect(walk(from, key)).toBe(to));

  it("leaves other keys and empty charts alone", () => {
    expect(moveFocus(lines, 0, "Tab")).toBeUndefined();
    expect(moveFocus([], null, "Home")).toBeUndefined();
  });
});
