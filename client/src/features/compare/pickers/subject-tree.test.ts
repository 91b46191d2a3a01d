import { expect, it } from "vitest";
import { nodeOf, subjectTree, type Indicator } from "./subject-tree.ts";

const indicator = (code: string, version: number): Indicator => ({
  ref: version === 1 ? code : `${code}@${version}`, code, version, breakdown: null, nameZh: "纠错率", nameEn: "correction rate", domainZh: "复议", domainEn: "reconsideration", businessEnvironmentNo: null, notComputed: null, breakdownKeys: [],
});

it("tells the definitions of one metric apart, and finds the one that its code alone means by either name", () => {
  const tree = subjectTree([indicator("XF05", 1), indicator("XF06", 1), indicator("XF06", 2)], [], "en");
  const labels = (refs: readonly string[]) => refs.map((ref) => nodeOf(tree, ref)?.label ?? null);
  expect(labels(["XF05", "XF06", "XF06@1", "XF06@2", "XF06@9"])).toEqual(["XF05 Correction rate", "XF06 Correction rate v1", "XF06 Correction rate v1", "XF06 Correction rate v2", null]);
});
