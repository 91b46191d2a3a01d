import { expect, it, vi } from "vitest";
import { createLinkedStore } from "./linked-store.ts";

const pointed = { names: ["330481"], period: null, by: "ranking" };

it("forgets what a chart pointed at when that chart is taken away, and nobody else's", () => {
  const store = createLinkedStore();
  const told = vi.fn<() => void>();
  store.subscribe(told);
  store.point(pointed);
  store.leave("another");
  expect([store.pointed(), told.mock.calls.length]).toEqual([pointed, 1]);
  store.leave("ranking");
  expect([store.pointed(), told.mock.calls.length]).toEqual([null, 2]);
});
