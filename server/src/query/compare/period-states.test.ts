import { ownLeaves } from "@plumbline/drizzle/catalogue/own-leaves.ts";
import { catalogueTexts } from "@plumbline/drizzle/catalogue/catalogue-texts.ts";
import { readCatalogue } from "@plumbline/drizzle/catalogue/read-catalogue.ts";
import { expect, it } from "vitest";
import { RegionTree } from "../catalogue/region-tree.ts";
import { PeriodStates } from "./period-states.ts";

const regions = readCatalogue(catalogueTexts()).catalogue.regions;
const tree = new RegionTree([...regions, ...ownLeaves(regions)], "330400");
const Q1 = 2026 * 12;
const event = (regionCode: string, kind: "approved" | "reopened" | "aired", from = Q1, at: string | null = null) => ({ regionCode, from, months: 3, event: kind, at });

it("opens a county's quarter with its towns, and neither a month of it nor anything else", () => {
  const states = new PeriodStates(tree, "approved", [event("330421", "approved")]);
  const open = (code: string, from: number, to: number): boolean => {
    const region = tree.get(code);
    return region !== undefined && states.isOpen(region, { from, to });
  };
  expect([open("330421", Q1, Q1 + 3), open("330421", Q1 + 1, Q1 + 2), open("330421103", Q1, Q1 + 3)]).toEqual([true, false, true]);
  expect([open("330421", Q1, Q1 + 6), open("330421", Q1 + 3, Q1 + 6), open("330402", Q1, Q1 + 3)]).toEqual([false, false, false]);
  expect(states.reason).toBe("not_approved");
});

it("opens a longer stretch when all of its quarters are open", () => {
  const jiashan = tree.get("330421");
  if (jiashan === undefined) throw new Error("330421");
  const three = new PeriodStates(tree, "aired", [0, 3, 6].map((from) => event("330400", "aired", Q1 + from)));
  expect([three.isOpen(jiashan, { from: Q1, to: Q1 + 9 }), three.isOpen(jiashan, { from: Q1, to: Q1 + 12 })]).toEqual([true, false]);
});

it("keeps what was approved until the next approval, and what was aired for good", () => {
  const events = [event("330421", "approved"), event("330421", "aired"), event("330421", "reopened")];
  const jiashan = tree.get("330421");
  if (jiashan === undefined) throw new Error("330421");
  const span = { from: Q1, to: Q1 + 3 };
  expect(new PeriodStates(tree, "approved", events).isOpen(jiashan, span)).toBe(true);
  expect(new PeriodStates(tree, "aired", events).isOpen(jiashan, span)).toBe(true);
  expect(new PeriodStates(tree, "aired", [event("330421", "approved")]).isOpen(jiashan, span)).toBe(false);
});

it("knows when figures were fixed: by the last approval, also for those that were aired later", () => {
  const jiashan = tree.get("330421");
  if (jiashan === undefined) throw new Error("330421");
  const events = [event("330421", "approved", Q1, "2026-04-15T01:00:00Z"), event("330421", "aired", Q1, "2026-04-20T01:00:00Z"), event("330421", "approved", Q1, "2026-05-02T01:00:00Z")];
  expect(new PeriodStates(tree, "approved", events).fixedAt(jiashan, Q1)).toBe("2026-05-02T01:00:00Z");
  expect(new PeriodStates(tree, "aired", events).fixedAt(jiashan, Q1)).toBe("2026-04-15T01:00:00Z");
  expect(new PeriodStates(tree, "aired", events).fixedAt(jiashan, Q1 + 3)).toBeNull();
});
