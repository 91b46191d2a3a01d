import type { CasesPivotQuery } from "../../generated/graphql.ts";
import type { CasesRequest } from "./cases-request.ts";

type Answer = CasesPivotQuery["caseStatistics"];
type Row = Answer["rows"][number];

const NOTHING: Row = {
  region: null, period: null, type: null, matter: null, field: null, outcome: null, organClass: null, channel: null, procedure: null, enterprise: null,
  totalOver: [], othersOf: null, othersCount: null,
  opening: null, accepted: null, concluded: null, pending: null, clearance: null, conclusionRate: null, dispositionTime: null, settled: null, settlementRate: null,
  corrected: null, correctionRate: null, onTime: null, onTimeRate: null, meanDays: null, medianDays: null, p90Days: null, missing: null, gaps: [], synthetic: true,
};

/** A row of a made-up answer: what is given, and nothing else. */
export const caseRow = (fields: Partial<Row>): Row => ({ ...NOTHING, ...fields });

export const caseAnswer = (rows: readonly Row[], words: Answer["words"] = []): Answer => ({
  version: 7, asOf: "2026-10-15T01:30:00Z", basis: "LIVE", words, rows: [...rows],
  explain: { source: "FACTS", read: 12, sentenceZh: "由案件记录逐件计得。", sentenceEn: "Counted from the case records." },
});

export const quarter = (id: string): NonNullable<Row["period"]> => ({ id, labelZh: `${id.slice(0, 4)}年${id.slice(5)}季`, labelEn: `${id.slice(0, 4)} ${id.slice(4)}` });

/** What the page asks for when its address says nothing; the fields given replace those. */
export const casesRequest = (fields: Partial<CasesRequest> = {}): CasesRequest => ({
  rows: "type", columns: null, figures: ["accepted", "concluded"], types: null, outcomes: null, words: {}, enterprise: null, grain: "quarter", basis: "live",
  within: { code: "330400", parentCode: null, level: "CITY", nameZh: "嘉兴市", shortZh: "嘉兴", nameEn: "Jiaxing", pinyin: "jia xing" },
  quarters: ["2026Q1", "2026Q2"].map((id) => ({ ...quarter(id), basis: "live", approvedAt: null, airedAt: null })),
  choice: { offered: ["live", "approved", "aired"], fallback: "live", withheld: null }, asOf: null, sort: null, top: 15, drill: null, unkept: [],
  ...fields,
});
