import { JIASHAN, XITANG, each, figures, firstMonths } from "./example.ts";
import type { Example } from "./example.ts";

const Q1 = { region: JIASHAN, period: "2026Q1" };
const TOWN = { region: XITANG, period: "2026Q1" };
const LAWYERS = [
  ...firstMonths(JIASHAN, "lawyer.full_time", 96, 98, 100), ...firstMonths(JIASHAN, "lawyer.part_time", 5, 5, 5),
  ...firstMonths(JIASHAN, "lawyer.public_sector", 9, 9, 10), ...firstMonths(JIASHAN, "lawyer.company", 2, 2, 2),
];
const ACTS = [...firstMonths(JIASHAN, "notarial.issued", 100, 110, 90), ...firstMonths(JIASHAN, "notarial.issued_on_time", 99, 110, 90)];
const VILLAGES = figures(XITANG, "village.total", { "2025Q4": 4, "2026Q1": 4 });

/** Legal aid, notarisation, lawyers, legality review, enforcement, corrections and publicity. */
export const SERVICES: readonly Example[] = [
  { metric: "FY01", ...Q1, parts: [3], because: "L1, L2 and L4; L5 is duty-lawyer help" },
  { metric: "FY02", ...Q1, parts: [2, 3], because: "L1 in 7 days, L2 in 9 less 2 of supplement, L3 in 9" },
  { metric: "FY03", ...Q1, parts: [2, 3], because: "due on 15 and 22 January and 5 March; L2 was assigned a day late" },
  { metric: "FY04", ...Q1, parts: [1, 2], because: "due on 12 March and on Monday the 23rd, for the 22nd is a Sunday; L2 came back on the 24th" },
  { metric: "FY05", ...Q1, figures: each(JIASHAN, "2026Q1", { "legal_aid.surveyed": 20, "legal_aid.satisfied": 19 }), parts: [19, 20], because: "as surveyed" },
  { metric: "FY06", region: JIASHAN, period: "2025", figures: each(JIASHAN, "2025", { "legal_aid.files_assessed": 10, "legal_aid.files_good": 8 }), parts: [8, 10], because: "peer-assessed in 2025" },
  { metric: "GZ01", ...Q1, figures: ACTS, parts: [300], because: "100 + 110 + 90" },
  { metric: "GZ02", ...Q1, figures: ACTS, parts: [299, 300], because: "one of January late" },
  { metric: "LS01", ...Q1, figures: LAWYERS, parts: [117], because: "at the end of March: 100 + 5 + 10 + 2" },
  { metric: "LS02", ...Q1, figures: LAWYERS, parts: [117, 650_000], provisional: true, because: "residents of the year's end before, carried forward" },
  { metric: "LS03", ...Q1, figures: each(JIASHAN, "2026Q1", { "law_firm.head_offices": 12, "law_firm.branches": 3 }), parts: [15], because: "12 + 3" },
  { metric: "LS04", ...Q1, figures: each(JIASHAN, "2026Q1", { "law_firm.branches_introduced": 1 }), parts: [1], because: "as registered" },
  { metric: "LS06", region: JIASHAN, period: "2025Q1", figures: each(JIASHAN, "2025Q1", { "lawyer.introduced": 2 }), parts: [2], because: "still here after a year" },
  { metric: "LS05", ...TOWN, figures: VILLAGES, parts: [3, 4], because: "v1, v2 and v3 of four villages" },
  { metric: "HS01", ...TOWN, parts: [2], because: "G1 and G2; G3 was sent back" },
  { metric: "HS02", ...TOWN, figures: each(XITANG, "2026Q1", { "review_duty.due": 20, "review_duty.reviewed": 18 }), parts: [18, 20], because: "by the registers of documents and contracts" },
  { metric: "HS03", ...TOWN, parts: [2, 3], because: "of G2's three suggestions two" },
  { metric: "HS04", ...TOWN, parts: [6, 2], because: "2 working days over the Spring Festival + 4 from Monday to Friday" },
  { metric: "HS05", ...Q1, figures: each(JIASHAN, "2026Q1", { "normative_document.filing_due": 6, "normative_document.filed_on_time": 5 }), parts: [5, 6], because: "as the register says" },
  { metric: "ZF01", ...TOWN, figures: firstMonths(XITANG, "penalty.decisions", 10, 12, 8), parts: [30], because: "10 + 12 + 8" },
  { metric: "ZF02", ...Q1, figures: each(JIASHAN, "2026Q1", { "case_file.sampled": 10, "case_file.good": 9 }), parts: [9, 10], because: "as reviewed" },
  { metric: "ZF03", ...Q1, figures: each(JIASHAN, "2026Q1", { "supervision.rectification_due": 4, "supervision.rectified": 3 }), parts: [3, 4], because: "by the deadlines in the documents" },
  { metric: "ZF04", ...Q1, parts: [1, 2], because: "C1 five days early, C2 four days late" },
  { metric: "ZF05", ...TOWN, figures: each(XITANG, "2026Q1", { "officer.in_post": 20, "officer.certified": 19 }), parts: [19, 20], because: "at the end of March" },
  { metric: "SJ01", ...TOWN, parts: [2], because: "S1 and S3; S2 was released in February" },
  { metric: "SJ02", region: JIASHAN, period: "2025", parts: [1, 3], because: "S4 of one at the start (S4) and two received (S1, S2)" },
  { metric: "SJ03", ...Q1, parts: [1, 2], because: "A2 was due on 16 March and came on the 17th, A3 on the 9th in time; A1 is due in April" },
  { metric: "PF01", region: XITANG, period: "2025", figures: [...VILLAGES, ...figures(XITANG, "village.rule_of_law", { 2025: 3 })], parts: [3, 4], because: "three of four villages" },
  {
    metric: "PF02", ...Q1, figures: each(JIASHAN, "2026Q1", { "press.national": 3, "press.provincial": 4, "press.municipal": 5, "press.county": 6 }), parts: [75], value: 60,
    because: "3 × 10 + 4 × 6 + 5 × 3 + 6, capped at 60 for a county and quarter",
  },
];
