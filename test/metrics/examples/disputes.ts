import { JIASHAN, XITANG, each, figures, firstMonths } from "./example.ts";
import type { Example } from "./example.ts";

const Q1 = { region: JIASHAN, period: "2026Q1" };
const TOWN = { region: XITANG, period: "2026Q1" };
const SUITS = each(JIASHAN, "2026Q1", { "litigation.concluded": 5, "litigation.lost": 1, "litigation.settled": 2, "litigation.head_due": 10, "litigation.head_appeared": 9 });
const FILED = firstMonths(JIASHAN, "litigation.filed", 2, 1, 1);
const RESIDENTS = figures(JIASHAN, "population.resident", { 2025: 650_000 });

/** Reconsideration, litigation and people's mediation. */
export const DISPUTES: readonly Example[] = [
  { metric: "XF01", ...Q1, parts: [8], because: "accepted from January to March: R02 to R07, R10, R11" },
  { metric: "XF02", ...Q1, parts: [7], because: "concluded: R01 to R06, R10; the refused R08 was never accepted" },
  { metric: "XF03", ...Q1, parts: [2], because: "R07 and R11 are open: 1 (R01) at the start + 8 − 7" },
  { metric: "XF04", ...Q1, parts: [8, 9], provisional: true, because: "ten received, R09 undecided: 10 − 1; accepted of them R02 to R07, R10, R11" },
  { metric: "XF05", ...Q1, parts: [2, 7], because: "R04 mediated, R05 settled; R06 only withdrew" },
  { metric: "XF06", ...Q1, parts: [2, 7], because: "R02 revoked, R10 changed, of all concluded" },
  { metric: "XF06@2", ...Q1, parts: [2, 4], because: "of 7 − 2 settled − 1 withdrawn" },
  { metric: "XF06@3", ...Q1, parts: [2, 8], because: "of all accepted" },
  { metric: "XF07", ...Q1, parts: [1, 7], because: "R01" },
  { metric: "XF08", ...Q1, parts: [6, 7], because: "all but R03: 64 days of 60" },
  { metric: "XF09", ...Q1, parts: [318, 7], because: "54 + 60 + 64 + 30 + 50 + 30 + 30 days" },
  { metric: "XF10", ...Q1, parts: [1, 4], because: "decisions R01, R02, R03, R10; sued within 15 days R01 alone" },
  { metric: "XF11", ...Q1, figures: FILED, parts: [8, 4], because: "8 accepted, 2 + 1 + 1 suits filed" },
  { metric: "XF12", ...Q1, figures: each(JIASHAN, "2026Q1", { "screening.entered": 4, "screening.identified": 1 }), parts: [1, 4], because: "as the register says" },
  { metric: "SS01", ...Q1, figures: FILED, parts: [4], because: "2 + 1 + 1" },
  { metric: "SS02", ...Q1, figures: SUITS, parts: [1, 5], because: "one lost of five" },
  { metric: "SS03", ...Q1, figures: SUITS, parts: [9, 10], because: "nine of ten hearings" },
  { metric: "SS04", ...Q1, figures: SUITS, parts: [2, 5], because: "two of five" },
  { metric: "SS05", ...Q1, figures: [...FILED, ...RESIDENTS], parts: [16, 650_000], provisional: true, because: "4 suits × 4 quarters; residents at the year's end, carried to the end of March" },
  { metric: "TJ01", ...TOWN, parts: [5], because: "M1 to M5" },
  { metric: "TJ02", ...TOWN, parts: [4, 5], because: "M1, M2, M3, M6 agreed, M4 did not" },
  { metric: "TJ03", ...TOWN, parts: [1, 2], because: "M1 and M2 fell due, M1 was performed" },
  { metric: "TJ04", ...Q1, parts: [1, 3], because: "written: M1, M2, M6; M1 went to court after 10 days, M2 after 36" },
  { metric: "TJ05", ...TOWN, parts: [45, 5], because: "5 + 8 + 0 + 19 + 13 days" },
  { metric: "TJ06", ...TOWN, figures: each(XITANG, "2026Q1", { "mediator.full_time": 3 }), parts: [3], because: "in post at the end of March" },
  { metric: "TJ07", ...TOWN, figures: each(XITANG, "2026Q1", { "mediation_studio.gold_medal": 1, "mediation_studio.brand": 2 }), parts: [3], because: "1 + 2" },
];
