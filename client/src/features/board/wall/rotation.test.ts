import { expect, it } from "vitest";
import { FIRST, readKey, turn, type Rotation } from "./rotation.ts";

const after = (turns: readonly Parameters<typeof turn>[1][], pages = 3, start: Rotation = FIRST): Rotation => turns.reduce((rotation, one) => turn(rotation, one, pages), start);
const pressed = (key: string, with_: Partial<Parameters<typeof readKey>[0]> = {}) => readKey({ key, ctrlKey: false, metaKey: false, altKey: false, ...with_ });

it("goes round by time, and stands still when it was stopped", () => {
  const time = (page: number) => ({ kind: "time", page }) as const;
  expect(after([time(0), time(1), time(2)])).toEqual({ page: 0, running: true });
  expect(after([{ kind: "toggle" }, time(0)])).toEqual({ page: 0, running: false });
  expect(after([{ kind: "toggle" }, { kind: "resume", page: 0 }, time(0)])).toEqual({ page: 1, running: true });
  // A timer that fires late for a page that is gone.
  expect(after([time(0), time(0)])).toEqual({ page: 1, running: true });
});

it("steps both ways by hand, and stops there", () => {
  expect(after([{ kind: "step", by: -1 }])).toEqual({ page: 2, running: false });
  expect(after([{ kind: "step", by: 1 }, { kind: "time", page: 1 }])).toEqual({ page: 1, running: false });
});

it("holds with no page at all", () => {
  expect(after([{ kind: "time", page: 0 }, { kind: "step", by: -1 }], 0)).toEqual({ page: 0, running: false });
});

it("takes any key to stop or start, and leaves to the browser what is the browser's", () => {
  expect([pressed("ArrowRight"), pressed("ArrowUp")]).toEqual([{ kind: "step", by: 1 }, { kind: "step", by: -1 }]);
  expect([pressed("Escape"), pressed("f"), pressed(" "), pressed("x")]).toEqual([{ kind: "leave" }, { kind: "fill" }, { kind: "toggle" }, { kind: "toggle" }]);
  expect([pressed("F5"), pressed("Tab"), pressed("r", { ctrlKey: true })]).toEqual([null, null, null]);
});
