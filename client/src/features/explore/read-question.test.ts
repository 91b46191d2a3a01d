import { expect, it } from "vitest";
import { isFault, readQuestion } from "./read-question.ts";
import { withSelection } from "./with-selection.ts";

const faultOf = (text: string, variables = ""): string => {
  const read = readQuestion(text, variables);
  return isFault(read) ? read.kind : "none";
};

it("sends queries alone, one at a time", () => {
  expect(faultOf("query A { a }")).toBe("none");
  expect(faultOf("fragment F on A { a } query B { b { ...F } }")).toBe("none");
  expect(faultOf("mutation { signOut }")).toBe("only queries");
  expect(faultOf("query A { a } mutation B { signOut }")).toBe("only queries");
  expect(faultOf("subscription { changed { version } }")).toBe("only queries");
  expect(faultOf("query A { a } query B { b }")).toBe("several operations");
  expect(faultOf("  ")).toBe("empty");
  expect(faultOf("query {")).toBe("syntax");
  expect(faultOf("{ a }", "[1]")).toBe("bad variables");
});

it("writes the pickers' choice wherever the variables name one, and nothing else", () => {
  const picked = { regions: ["counties(1)"], region: "1", periods: "2025Q4..2026Q3", period: "2026Q3", basis: "AIRED" };
  expect(withSelection({ selection: { metrics: ["A"], regions: [], periods: [], basis: "LIVE" }, from: "2025Q1", to: "2025Q2", toString: 1 }, picked)).toEqual({
    selection: { metrics: ["A"], regions: ["counties(1)"], periods: ["2025Q4..2026Q3"], basis: "AIRED" }, from: "2025Q1", to: "2026Q3", toString: 1,
  });
});
