import { describe, expect, it } from "vitest";
import { chainOf } from "./change-chain.ts";

const quarters = Array.from({ length: 15 }, (_, place) => {
  const id = `${2023 + Math.floor(place / 4)}Q${(place % 4) + 1}`;
  return { id, labelZh: id, labelEn: id, basis: "live", approvedAt: null, airedAt: null } as const;
});
type Asked = Partial<Pick<Parameters<typeof chainOf>[0], "from" | "through">>;
const chain = (at: string, asked: Asked = {}) => {
  const to = quarters.find(({ id }) => id === at);
  if (to === undefined) throw new Error(`${at} is none of the quarters.`);
  const found = chainOf({ quarters, at: to, from: null, through: null, ...asked });
  return found === null ? null : [found.from, ...found.through, found.to].map(({ id }) => id);
};

describe("a chain of quarters", () => {
  it.each<[string, Asked, readonly string[] | null]>([
    ["2026Q3", {}, ["2025Q3", "2026Q3"]],
    ["2023Q3", {}, ["2023Q1", "2023Q3"]],
    ["2023Q1", {}, null],
    ["2026Q3", { from: "2026Q1", through: "each" }, ["2026Q1", "2026Q2", "2026Q3"]],
    ["2026Q3", { from: "2023Q3", through: "years" }, ["2023Q3", "2024Q3", "2025Q3", "2026Q3"]],
    ["2026Q3", { from: "2024Q1", through: ["2025Q1", "2023Q1", "2026Q4"] }, ["2024Q1", "2025Q1", "2026Q3"]],
    // What does not lie before falls back; more than one answer chains is asked for directly.
    ["2024Q3", { from: "2026Q1" }, ["2023Q3", "2024Q3"]],
    ["2026Q3", { from: "2023Q1", through: "each" }, ["2023Q1", "2026Q3"]],
  ])("to %s by %j is %j", (at, asked, expected) => {
    expect(chain(at, asked)).toEqual(expected);
  });
});
