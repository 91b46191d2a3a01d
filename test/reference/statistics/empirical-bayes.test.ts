import { empiricalBayes } from "@plumbline/server/statistics/empirical-bayes.ts";
import { describe, expect, it } from "vitest";
import { WITHOUT_REFERENCE, referenceFolder } from "../../testkit/reference-folder.ts";
import { numbersOf, readJson, readTable } from "./reference-data.ts";

const reference = referenceFolder();

describe.skipIf(reference === null)(`PySAL's smoothed rates${reference === null ? ` (${WITHOUT_REFERENCE})` : ""}`, () => {
  it("are ours for the hundred counties of North Carolina", () => {
    const counties = reference === null ? [] : readTable(reference, "eb_smoothing", "nc_sids2.csv");
    const published = reference === null ? [] : readJson<{ nc_sids2: { eb_first5: number[] } }>(reference, "eb_smoothing", "expected.json").nc_sids2.eb_first5;
    const found = empiricalBayes(numbersOf(counties, "SID74"), numbersOf(counties, "BIR74"));
    expect(found?.rates.length).toBe(100);
    expect(found?.rates.slice(0, 5)).toEqual(published.map((rate) => expect.closeTo(rate, 7)));
    expect(published.length).toBe(5);
  });
});
