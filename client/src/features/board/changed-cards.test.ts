import { expect, it } from "vitest";
import { changedCards, type ShownCards } from "./changed-cards.ts";

const shown = (subject: string, version: number, ...values: readonly (string | null)[]): ShownCards => ({
  subject, version,
  views: values.map((number, at) => ({ metric: `M${at}`, name: `Metric ${at}`, value: number === null ? { kind: "gap", text: "— not reported" } : { kind: "value", number, unit: "%" } })),
});

it("names the figures that a later version changed, from what to what", () => {
  expect(changedCards(shown("city", 7, "54.9", "11.3", null), shown("city", 8, "55.1", "11.3", "2.0"))).toEqual([
    { name: "Metric 0", before: "54.9 %", after: "55.1 %" },
    { name: "Metric 2", before: "— not reported", after: "2.0 %" },
  ]);
});

it("has nothing to say where something else is shown, or the same version", () => {
  expect(changedCards(shown("city", 7, "54.9"), shown("county", 8, "82.2"))).toBeNull();
  expect(changedCards(shown("city", 7, "54.9"), shown("city", 7, "55.1"))).toBeNull();
});
