import { JIASHAN, XITANG, each, figures, firstMonths } from "./example.ts";
import type { Example } from "./example.ts";

const Q1 = { region: JIASHAN, period: "2026Q1" };
const TOWN = { region: XITANG, period: "2026Q1" };
const DOCUMENTS = each(JIASHAN, "2026Q1", {
  "enterprise_document.review_due": 8, "enterprise_document.reviewed": 7, "enterprise_document.issued": 4, "enterprise_document.consulted": 3, "fair_competition.review_due": 10, "fair_competition.reviewed": 9,
});
const VISITS = [
  ...firstMonths(XITANG, "inspection.planned_visits", 10, 11, 9), ...firstMonths(XITANG, "inspection.visits", 13, 14, 13), ...firstMonths(XITANG, "inspection.joint", 4, 5, 3),
  ...firstMonths(XITANG, "inspection.coded", 12, 13, 13), ...figures(XITANG, "enterprise.active", { "2025-12": 990, "2026-01": 995, "2026-02": 1005, "2026-03": 1010 }),
];
const LAMPS = ["green", "amber", "red", "grey"].flatMap((lamp, at) => figures(XITANG, "work_item.lamps", { "2026-03": [5, 2, 1, 3][at] ?? 0 }, lamp));

/** The twenty of the business environment, projects and lists, and the assessment. */
export const ENVIRONMENT: readonly Example[] = [
  { metric: "YS01", ...Q1, figures: DOCUMENTS, parts: [7, 8], because: "by the register of documents" },
  { metric: "YS02", ...Q1, figures: DOCUMENTS, parts: [9, 10], because: "as reported" },
  { metric: "YS03", ...Q1, figures: DOCUMENTS, parts: [3, 4], because: "three of the four issued" },
  { metric: "YS04", ...TOWN, figures: VISITS, parts: [30, 1000], because: "10 + 11 + 9 visits; (990 + 1010) ÷ 2 enterprises" },
  { metric: "YS05", ...TOWN, figures: VISITS, parts: [12, 40], because: "(4 + 5 + 3) of (13 + 14 + 13)" },
  { metric: "YS06", ...TOWN, figures: VISITS, parts: [38, 40], because: "(12 + 13 + 13) of 40" },
  { metric: "YS07", ...Q1, figures: each(JIASHAN, "2026Q1", { "penalty.minor_first": 5, "penalty.minor_first_waived": 2 }), parts: [2, 5], because: "as the register says" },
  { metric: "YS08", region: JIASHAN, period: "2025Q4", figures: each(JIASHAN, "2025Q4", { "penalty.enterprise_decisions": 40 }), parts: [1, 40], because: "R02 and R10 overturned the same penalty of November" },
  { metric: "YS09", ...Q1, parts: [2, 4], because: "of R02, R04, R05, R10 two were settled" },
  { metric: "YS10", ...Q1, parts: [170, 4], because: "60 + 30 + 50 + 30 days" },
  { metric: "YS11", ...Q1, figures: each(JIASHAN, "2026Q1", { "litigation.enterprise_concluded": 4, "litigation.enterprise_lost": 1 }), parts: [1, 4], because: "one of four" },
  { metric: "YS12", ...Q1, figures: each(JIASHAN, "2026Q1", { "default_complaint.due": 3, "default_complaint.on_time": 2 }), parts: [2, 3], because: "two of three" },
  {
    metric: "YS13", ...Q1, figures: [...figures(JIASHAN, "arrears.outstanding", { "2025Q4": 600, "2026Q1": 450 }), ...figures(JIASHAN, "arrears.repaid_to_date", { "2026Q1": 150 })], parts: [150, 600],
    because: "repaid since January, of the ledger at the end of 2025",
  },
  { metric: "YS14", ...TOWN, figures: each(XITANG, "2026Q1", { "contract.review_due": 10, "contract.reviewed": 9 }), parts: [9, 10], because: "before signature" },
  { metric: "YS15", ...Q1, parts: [3], because: "e1 and e2 in Xitang, e2 and e3 in Luoxing" },
  { metric: "YS16", ...TOWN, figures: each(XITANG, "2026Q1", { "enterprise.target": 5 }), parts: [2, 5], because: "h1 and h2 since January, of five" },
  { metric: "YS17", ...TOWN, figures: each(XITANG, "2026Q1", { "health_check.issues_due": 4, "health_check.issues_closed": 3 }), parts: [3, 4], because: "three of four" },
  { metric: "YS18", ...Q1, figures: each(JIASHAN, "2026Q1", { "commercial_mediation.concluded": 5, "commercial_mediation.agreed": 4 }), parts: [4, 5], because: "four of five" },
  { metric: "YS19", ...TOWN, figures: [...firstMonths(XITANG, "enterprise_request.due", 20, 10, 20), ...firstMonths(XITANG, "enterprise_request.on_time", 20, 10, 19)], parts: [49, 50], because: "one of March late" },
  { metric: "YS20", region: JIASHAN, period: "2025", figures: each(JIASHAN, "2025", { "survey.enterprise_score": 91.5, "survey.enterprise_responses": 200 }), parts: [91.5], because: "as the survey of 2025 says" },
  { metric: "XM01", ...Q1, figures: [...firstMonths(JIASHAN, "milestone.due", 2, 1, 2), ...firstMonths(JIASHAN, "milestone.completed", 2, 1, 1)], parts: [4, 5], because: "four of five" },
  { metric: "XM02", ...TOWN, figures: [...firstMonths(XITANG, "task.due", 4, 3, 3), ...firstMonths(XITANG, "task.on_time", 4, 3, 2)], parts: [9, 10], because: "one of March late" },
  { metric: "XM03", ...TOWN, figures: [...firstMonths(XITANG, "rectification.due", 1, 1, 1), ...firstMonths(XITANG, "rectification.closed", 1, 0, 1)], parts: [2, 3], because: "that of February is open" },
  { metric: "XM04", ...TOWN, figures: LAMPS, parts: [11], because: "5 green + 2 amber + 1 red + 3 grey at the end of March" },
  { metric: "XM04/red", ...TOWN, figures: LAMPS, parts: [1], because: "one red" },
  { metric: "KH01", ...TOWN, parts: [77], because: "0.2 × (90 + 80 + 70) + 0.15 × (60 + 100) + 0.1 × 50" },
  { metric: "KH02", ...TOWN, parts: [1], because: "77 before Luoxing's 70" },
  { metric: "KH03", ...TOWN, figures: each(XITANG, "2026Q1", { "assessment.participants": 10, "assessment.graded_good": 4 }), parts: [4, 10], because: "four of ten" },
];
