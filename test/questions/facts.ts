import type { CaseRecord } from "@plumbline/schema/vocabulary/case-record.ts";
import { parsePeriodId } from "@plumbline/schema/vocabulary/period.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { ReportedValue } from "@plumbline/schema/vocabulary/reported-value.ts";
import { regionCode } from "@plumbline/schema/vocabulary/region.ts";
import type { UnitScore } from "@plumbline/schema/vocabulary/unit-score.ts";

/** Jia, Yi, Bing and Ding, the counties of the sample city. */
const [JIA, YI, BING, DING] = ["900001", "900002", "900003", "900004"] as const;

function period(id: string): Period {
  const read = parsePeriodId(id);
  if (read === null) throw new Error(`${id} is no period.`);
  return read;
}

interface CaseFields {
  readonly town?: string;
  readonly pauseDays?: number;
  readonly matter?: string;
  readonly enterprise?: boolean;
}

function record(type: CaseRecord["type"], caseNumber: string, county: string, acceptedOn: string, concludedOn: string | null, outcome: string | null, fields: CaseFields = {}): CaseRecord {
  return {
    caseNumber, type, countyCode: regionCode(county), townCode: fields.town ?? null,
    organClass: null, field: null, matter: fields.matter ?? null, channel: null, procedure: null,
    receivedOn: acceptedOn, acceptedOn, concludedOn, pauseDays: fields.pauseDays ?? 0, extensionDays: 0,
    outcome, enterprise: fields.enterprise ?? null, withdrawn: false, synthetic: false, extra: {},
  };
}

export const review = (...rest: [string, string, string, string | null, string | null, CaseFields?]): CaseRecord => record("reconsideration", ...rest);
export const dispute = (...rest: [string, string, string, string | null, string | null, CaseFields?]): CaseRecord => record("mediation", ...rest);

export const reported = (measureCode: string, regionOf: string, periodId: string, value: number | null, breakdown = ""): ReportedValue => ({
  measureCode, breakdown, regionCode: regionOf, period: period(periodId), value: value === null ? null : String(value),
  missingReason: value === null ? "not_reported" : null, synthetic: false, sourceNote: null, rowNumber: null,
});

const underQuery = (measureCode: string, regionOf: string, periodId: string): ReportedValue => ({ ...reported(measureCode, regionOf, periodId, null), missingReason: "under_query" });

export const suits = (county: string, quarter: string, concluded: number, lost: number): ReportedValue[] => [
  reported("litigation.concluded", county, quarter, concluded),
  reported("litigation.lost", county, quarter, lost),
];

/** Visits and joint visits of a town in the months of the second quarter of 2026. */
const inspections = (town: string, visits: readonly number[], joint: readonly number[]): ReportedValue[] =>
  ["2026-04", "2026-05", "2026-06"].flatMap((month, at) => [
    reported("inspection.visits", town, month, visits[at] ?? null),
    reported("inspection.joint", town, month, joint[at] ?? null),
  ]);

const score = (county: string, criterion: string, value: number | null): UnitScore => ({
  scheme: "quarterly", schemeVersion: 1, criterion, regionCode: county, period: period("2026Q1"), score: value, synthetic: false,
});

/** What was known when the first quarter of 2026 was approved. */
export const FIRST_QUARTER = {
  cases: [
    review("J-0", JIA, "2025-01-10", "2025-03-10", "upheld"),
    review("J-00", JIA, "2025-02-01", "2025-03-20", "mediated"),
    review("J-1", JIA, "2025-12-10", "2026-01-20", "mediated", { matter: "penalty", enterprise: true }),
    review("J-2", JIA, "2026-01-05", "2026-02-14", "settled", { pauseDays: 10, matter: "penalty", enterprise: true }),
    review("J-3", JIA, "2026-01-15", "2026-03-01", "upheld"),
    review("J-4", JIA, "2026-02-01", "2026-03-31", "mediated", { matter: "disclosure", enterprise: false }),
    review("J-5", JIA, "2026-03-20", null, null),
    ...Array.from({ length: 10 }, (_, at) => review(`Y-${at}`, YI, "2026-01-08", `2026-02-${10 + at}`, at < 2 ? "settled" : "dismissed", { matter: at % 3 === 0 ? "licence" : "penalty", enterprise: at % 2 === 0 })),
    dispute("T-1", JIA, "2026-01-03", "2026-01-08", "agreed", { town: "900001101" }),
    dispute("T-2", JIA, "2026-01-20", "2026-02-02", "agreed", { town: "900001101" }),
    dispute("T-3", JIA, "2026-02-11", "2026-02-28", "not_agreed", { town: "900001101" }),
    dispute("T-4", JIA, "2026-03-02", "2026-03-09", "agreed", { town: "900001102" }),
    dispute("T-5", JIA, "2026-03-05", "2026-03-25", "not_agreed"),
    dispute("T-6", JIA, "2026-03-06", "2026-03-26", "withdrawn"),
  ],
  observations: [
    ...suits(JIA, "2025Q4", 20, 1), ...suits(YI, "2025Q4", 20, 4), ...suits(DING, "2025Q4", 20, 2),
    ...suits(JIA, "2026Q1", 20, 2), ...suits(YI, "2026Q1", 40, 4), ...suits(BING, "2026Q1", 5, 1), ...suits(DING, "2026Q1", 25, 5),
    reported("inspection.visits", "900001101", "2026-01", 10), reported("inspection.visits", "900001101", "2026-02", 12), reported("inspection.visits", "900001101", "2026-03", 8),
    reported("inspection.joint", "900001101", "2026-01", 5), reported("inspection.joint", "900001101", "2026-02", 6), reported("inspection.joint", "900001101", "2026-03", 4),
    reported("inspection.visits", "900001102", "2026-01", 20), reported("inspection.visits", "900001102", "2026-02", 30),
    reported("inspection.joint", "900001102", "2026-01", 10), reported("inspection.joint", "900001102", "2026-03", 10),
    reported("court.convicted", JIA, "2026Q1", 30, "theft"), reported("court.acquitted", JIA, "2026Q1", 10, "theft"),
    reported("court.convicted", JIA, "2026Q1", 8, "fraud"), reported("court.acquitted", JIA, "2026Q1", 2, "fraud"),
    reported("court.convicted", YI, "2026Q1", 10, "theft"), reported("court.acquitted", YI, "2026Q1", 10, "theft"),
    reported("population.resident", JIA, "2024", 500_000), reported("population.resident", JIA, "2025", 520_000),
    reported("litigation.filed", JIA, "2026-01", 10), reported("litigation.filed", JIA, "2026-02", 12), reported("litigation.filed", JIA, "2026-03", 8),
  ],
  scores: [
    score(JIA, "results", 90), score(JIA, "conduct", 80), score(YI, "results", 85), score(YI, "conduct", 90),
    score(BING, "results", 95), score(BING, "conduct", null), score(DING, "results", 86), score(DING, "conduct", 86),
  ],
};

/** What came later: a correction of a case that was in an aired quarter, and the two quarters after it. */
export const LATER = {
  cases: [
    review("J-3", JIA, "2026-01-15", "2026-03-01", "mediated"),
    review("J-5", JIA, "2026-03-20", "2026-05-04", "revoked"),
    review("J-6", JIA, "2026-06-01", null, null),
    review("J-7", JIA, "2026-07-10", "2026-08-20", "mediated"),
    ...["upheld", "mediated", "upheld", "dismissed"].map((outcome, at) => review(`Y-2${at}`, YI, "2026-04-02", `2026-05-1${at}`, outcome)),
    ...["mediated", "mediated"].map((outcome, at) => review(`Y-3${at}`, YI, "2026-07-02", `2026-08-1${at}`, outcome)),
    review("D-1", DING, "2026-05-02", "2026-08-01", "withdrawn"),
  ],
  observations: [...suits(JIA, "2026Q2", 10, 1), ...suits(YI, "2026Q2", 12, 0), ...suits(DING, "2026Q2", 0, 0),
    ...inspections("900001101", [20, 20, 20], [6, 8, 10]), ...inspections("900002101", [10, 10, 20], [8, 8, 14]),
    ...inspections("900003101", [10, 10, 10], [2, 2, 2]), ...inspections("900004101", [20, 10, 10], [10, 8, 8]),
    reported("litigation.concluded", BING, "2026Q3", 6), underQuery("litigation.lost", BING, "2026Q3")],
};
