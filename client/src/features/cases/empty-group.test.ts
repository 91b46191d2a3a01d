import { describe, expect, it } from "vitest";
import { caseAnswer, caseRow, casesRequest, quarter } from "./made-up-cases.ts";
import { pivotChart } from "./pivot-chart-view.ts";
import { pivotGrid } from "./pivot-rows.ts";
import { pivotSheet } from "./pivot-sheet.ts";
import { pivotView } from "./pivot-view.ts";

const CONTEXT = { language: "en", smallNumberLimit: 10, lists: true } as const;
type Request = ReturnType<typeof casesRequest>;
type Row = ReturnType<typeof caseRow>;

/** The texts of each line, the totals' among them. */
const texts = (rows: Row[], request: Request): string[][] => {
  const answer = caseAnswer(rows);
  return pivotView(answer, pivotGrid(answer, request.rows, request.columns, false), request, CONTEXT).lines.map(({ cells }) => cells.map(({ text }) => text));
};

const nanhu = { code: "330402", nameZh: "南湖区", nameEn: "Nanhu", shortZh: "南湖" };
const jiashan = { code: "330421", nameZh: "嘉善县", nameEn: "Jiashan", shortZh: "嘉善" };
const OUTCOMES_OF_COUNTIES = [
  caseRow({ region: nanhu, outcome: "upheld", concluded: 2, medianDays: 30 }), caseRow({ region: nanhu, outcome: "changed", concluded: 1, medianDays: 20 }), caseRow({ region: jiashan, outcome: "upheld", concluded: 3, medianDays: 40 }),
  caseRow({ region: nanhu, totalOver: ["OUTCOME"], concluded: 3, medianDays: 30 }), caseRow({ region: jiashan, totalOver: ["OUTCOME"], concluded: 3, medianDays: 40 }),
  caseRow({ outcome: "upheld", totalOver: ["REGION"], concluded: 5, medianDays: 35 }), caseRow({ outcome: "changed", totalOver: ["REGION"], concluded: 1, medianDays: 20 }),
  caseRow({ totalOver: ["REGION", "OUTCOME"], concluded: 6, medianDays: 33 }),
];
const ofCounties = casesRequest({ rows: "region", columns: "outcome", figures: ["concluded", "medianDays"] });

describe("a combination without cases", () => {
  it("has a count of 0 and no days to take a median of, on screen and in files", () => {
    expect(texts(OUTCOMES_OF_COUNTIES, ofCounties)[1]).toEqual(["3", "40.0", "0", "— zero denominator", "3", "40.0"]);
    const answer = caseAnswer(OUTCOMES_OF_COUNTIES);
    expect(pivotSheet(pivotView(answer, pivotGrid(answer, "region", "outcome", false), ofCounties, CONTEXT), ofCounties, "en").rows[1]).toEqual(["Jiashan", "3", "40.0", "3", "Not ranked", "0", "— zero denominator", "", "", "3", "40.0", "3", "Not ranked"]);
  });

  it("opens no list of its none", () => {
    const answer = caseAnswer(OUTCOMES_OF_COUNTIES);
    const [, line] = pivotView(answer, pivotGrid(answer, "region", "outcome", false), ofCounties, CONTEXT).lines;
    expect(line?.cells.map(({ list }) => list !== null)).toEqual([true, false, false, false, true, false]);
  });

  it("is not applicable where the type's own outcomes lack this one, and 0 where a type ends in any word", () => {
    const rows = [
      caseRow({ type: "reconsideration", outcome: "upheld", concluded: 4 }), caseRow({ type: "mediation", outcome: "agreed", concluded: 5 }), caseRow({ type: "notarial", outcome: "unrecorded", concluded: 6 }),
      ...(["reconsideration", "mediation", "notarial"] as const).map((type, at) => caseRow({ type, totalOver: ["OUTCOME"], concluded: 4 + at })),
      ...["upheld", "agreed", "unrecorded"].map((outcome, at) => caseRow({ outcome, totalOver: ["TYPE"], concluded: 4 + at })),
      caseRow({ totalOver: ["TYPE", "OUTCOME"], concluded: 15 }),
    ];
    expect(texts(rows, casesRequest({ rows: "type", columns: "outcome", figures: ["concluded"] }))).toEqual([
      ["4", "— not applicable", "0", "4"], ["— not applicable", "5", "0", "5"], ["0", "0", "6", "6"], ["4", "5", "6", "15"],
    ]);
  });

  it("says of a rate whether the type knows it", () => {
    const unknown = [{ measure: "CORRECTION_RATE" as const, reason: "NOT_APPLICABLE" as const }];
    const rows = [
      caseRow({ type: "reconsideration", matter: "a", concluded: 4, correctionRate: 25 }), caseRow({ type: "mediation", matter: "b", concluded: 5, gaps: unknown }),
      caseRow({ type: "reconsideration", totalOver: ["MATTER"], concluded: 4, correctionRate: 25 }), caseRow({ type: "mediation", totalOver: ["MATTER"], concluded: 5, gaps: unknown }),
      caseRow({ matter: "a", totalOver: ["TYPE"], concluded: 4, correctionRate: 25 }), caseRow({ matter: "b", totalOver: ["TYPE"], concluded: 5, gaps: unknown }),
      caseRow({ totalOver: ["TYPE", "MATTER"], concluded: 9, gaps: unknown }),
    ];
    expect(texts(rows, casesRequest({ rows: "type", columns: "matter", figures: ["correctionRate"] })).slice(0, 2)).toEqual([["25.0", "— zero denominator", "25.0"], ["— not applicable", "— not applicable", "— not applicable"]]);
  });

  it("keeps its period's reason", () => {
    const [past, future] = [quarter("2026Q1"), quarter("2026Q4")];
    const rows = [
      caseRow({ period: past, matter: "a", concluded: 4 }), caseRow({ period: past, matter: "b", concluded: 1 }),
      caseRow({ matter: "a", totalOver: ["PERIOD"], missing: "NOT_DUE_YET" }), caseRow({ matter: "b", totalOver: ["PERIOD"], missing: "NOT_DUE_YET" }),
      caseRow({ period: past, totalOver: ["MATTER"], concluded: 5 }), caseRow({ period: future, totalOver: ["MATTER"], missing: "NOT_DUE_YET" }),
      caseRow({ totalOver: ["PERIOD", "MATTER"], missing: "NOT_DUE_YET" }),
    ];
    expect(texts(rows, casesRequest({ rows: "matter", columns: "period", figures: ["concluded"] }))[0]?.slice(0, 2)).toEqual(["4", "— not due yet"]);
  });

  it("is a point at 0 of a line, not a gap in it", () => {
    const rows = [
      ...[4, 2].map((concluded, at) => caseRow({ period: quarter(`2026Q${at + 1}`), matter: "a", concluded })), caseRow({ period: quarter("2026Q1"), matter: "b", concluded: 1 }),
      caseRow({ matter: "a", totalOver: ["PERIOD"], concluded: 6 }), caseRow({ matter: "b", totalOver: ["PERIOD"], concluded: 1 }),
      caseRow({ period: quarter("2026Q1"), totalOver: ["MATTER"], concluded: 5 }), caseRow({ period: quarter("2026Q2"), totalOver: ["MATTER"], concluded: 2 }), caseRow({ totalOver: ["PERIOD", "MATTER"], concluded: 7 }),
    ];
    const answer = caseAnswer(rows);
    const request = casesRequest({ rows: "matter", columns: "period", figures: ["concluded"] });
    const chart = pivotChart(answer, pivotGrid(answer, "matter", "period", false), request, { language: "en", smallNumberLimit: 10, timeZone: "Asia/Shanghai", title: "", period: "" });
    expect(chart.kind === "lines" ? chart.view.lines.map(({ values }) => values.map(({ text }) => text)) : chart.kind).toEqual([["4", "2"], ["1", "0"]]);
  });
});
