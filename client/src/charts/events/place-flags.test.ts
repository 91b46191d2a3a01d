import { expect, it } from "vitest";
import type { Plot } from "../plot.ts";
import type { ChartEvent } from "./chart-event.ts";
import { placeFlags } from "./place-flags.ts";

const plot = (width: number): Plot => ({ left: 40, top: 0, width, height: 100, count: 15, scale: { min: 0, max: 1, step: 1, labels: ["0", "1"] } });
const event = (number: number, place: number): ChartEvent => ({ id: String(number), number, place, detail: { region: "", period: "", value: "", band: null, bandText: "", facts: [], note: "" } });
const texts = (width: number, ...events: readonly ChartEvent[]): string[] => placeFlags(events, plot(width)).map(({ text }) => text);

it("gives each period a flag where there is room, and one flag to events of one period", () => {
  expect(texts(700, event(1, 2), event(2, 3), event(3, 9))).toEqual(["1", "2", "3"]);
  expect(texts(700, event(1, 2), event(2, 2), event(3, 2), event(4, 9))).toEqual(["1–3", "4"]);
});

it("joins flags that would touch, and names numbers that do not follow one another", () => {
  expect(texts(140, event(1, 2), event(2, 3), event(3, 9))).toEqual(["1–2", "3"]);
  expect(texts(700, event(1, 2), event(5, 2))).toEqual(["1, 5"]);
  expect(texts(700, event(1, 2), event(4, 2), event(9, 2))).toEqual(["1 …"]);
});

it("never lets flags touch, nor leave the plot by more than a flag's edge", () => {
  for (const width of [60, 100, 140, 200, 320, 700]) {
    const flags = placeFlags(Array.from({ length: 15 }, (_, at) => event(at + 1, at)), plot(width));
    for (const [at, flag] of flags.entries()) {
      expect(flag.x + flag.half).toBeLessThanOrEqual(40 + width + 8.01);
      expect((flags[at + 1]?.x ?? Infinity) - (flags[at + 1]?.half ?? 0)).toBeGreaterThan(flag.x + flag.half);
    }
    expect(flags.flatMap(({ events }) => events.map(({ number }) => number))).toEqual(Array.from({ length: 15 }, (_, at) => at + 1));
  }
});
