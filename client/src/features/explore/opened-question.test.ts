import { expect, it } from "vitest";
import { openQuerySearch } from "../../filters/open-query.ts";
import { EXAMPLES } from "./examples.ts";
import { openedQuestion, printVariables } from "./opened-question.ts";

const PLACE = { home: "330400", region: "330421", period: "2026Q3", periods: "2024Q4..2026Q3", basis: "APPROVED" } as const;

it("opens a question that another page handed over in one line over several", () => {
  const search = openQuerySearch("query A($a: Int!) { b(a: $a) { c } }", { a: 1 });
  expect(openedQuestion(search ?? {}, PLACE)).toMatchObject({ kind: "handed", id: "", document: "query A($a: Int!) {\n  b(a: $a) {\n    c\n  }\n}\n", variables: '{\n  "a": 1\n}' });
});

it("opens the named example, otherwise the first", () => {
  expect(openedQuestion({ example: "control" }, PLACE).variables).toContain('"region": "330421"');
  expect(openedQuestion({ example: "unknown" }, PLACE).id).toBe(EXAMPLES[0]?.id);
});

it("opens a saved query by its id, and the first example where it is gone", () => {
  const saved = { id: "q1", name: "Mine", kind: "DOCUMENT" as const, body: "{ a }", variables: '{"b":1}', mine: true, shared: false, owner: "x", changedAt: "" };
  expect(openedQuestion({ saved: "q1" }, PLACE, [saved])).toMatchObject({ kind: "saved", id: "q1", document: "{\n  a\n}\n", variables: '{\n  "b": 1\n}' });
  expect(openedQuestion({ saved: "q2" }, PLACE, [saved]).kind).toBe("example");
});

it("prints lists of plain values on one line and stays the same JSON", () => {
  const variables = { selection: { metrics: ["XF05", "XF06@2"], scales: [{ best: 1 }], odd: ['a "quoted", [text]', "b\nc"], none: [] } };
  const text = printVariables(variables);
  expect(text).toContain('"metrics": ["XF05", "XF06@2"]');
  expect(JSON.parse(text)).toEqual(variables);
});
