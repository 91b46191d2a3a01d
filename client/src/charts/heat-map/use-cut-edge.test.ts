import { expect, it } from "vitest";
import { cutEdge } from "./use-cut-edge.ts";

it("tells a frame that hides rows from one that holds all, and from one that is scrolled to its end", () => {
  const frame = { scrollHeight: 2004, clientHeight: 608 };
  expect([cutEdge({ ...frame, scrollTop: 0 }), cutEdge({ ...frame, scrollTop: 1396 }), cutEdge({ scrollHeight: 300, clientHeight: 300, scrollTop: 0 })]).toEqual(["cut", "end", "whole"]);
});
