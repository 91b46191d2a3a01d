import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { loadPart } from "./load-part.ts";

beforeEach(() => void vi.stubGlobal("document", { querySelectorAll: () => [] }));
afterEach(() => void vi.unstubAllGlobals());

it("asks once more when the server is back, and not before", async () => {
  const asked: string[] = [];
  let back = (): void => undefined;
  const part = loadPart(
    async () => {
      asked.push("part");
      if (asked.length === 1) throw new TypeError("Failed to fetch dynamically imported module");
      return "loaded";
    },
    async () => new Promise<void>((resolve) => {
      back = resolve;
    }),
  );
  await vi.waitFor(() => expect(asked).toEqual(["part"]));
  back();
  expect(await part).toBe("loaded");
  expect(asked).toHaveLength(2);
});

it("fails where the server answers and has no such part", async () => {
  await expect(loadPart(async () => Promise.reject(new Error("gone")), async () => undefined)).rejects.toThrow("gone");
});

it("asks nobody for what loads at once", async () => {
  const ready = vi.fn<() => Promise<void>>();
  expect(await loadPart(async () => 7, ready)).toBe(7);
  expect(ready).not.toHaveBeenCalled();
});
