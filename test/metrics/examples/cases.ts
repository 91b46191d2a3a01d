const COLUMNS = [
  "number", "type", "town", "received", "accepted", "concluded", "pauses", "extension", "outcome", "enterprise", "procedure", "matter", "linked_case_type", "sued_on",
  "penalty_decision", "penalty_decided", "agreement_form", "performance_due", "performed", "confirmation_requested", "review_decided", "supplement_days", "assigned_on", "filed_on",
  "feedback", "suggestions_answered", "suggestions_adopted", "due", "reconvicted", "replied_on",
] as const;
type Column = (typeof COLUMNS)[number];

const plain = (column: string) => ({ column });
const day = (column: Column) => ({ column, as: "date" });

/** How the columns stand for cases; all are of Jiashan, and those of a town name it. */
export const CASES = {
  name: "cases", kind: "cases", dates: "ymd", type: plain("type"),
  fields: {
    caseNumber: plain("number"), county: { constant: "330421" }, town: plain("town"), receivedOn: plain("received"), acceptedOn: plain("accepted"), concludedOn: plain("concluded"),
    pauseDays: plain("pauses"), extensionDays: plain("extension"), outcome: plain("outcome"), enterprise: plain("enterprise"), procedure: plain("procedure"), matter: plain("matter"),
  },
  extra: {
    linked_case_type: { column: "linked_case_type", as: "word" }, sued_on: day("sued_on"), penalty_decision: { column: "penalty_decision", as: "word" }, penalty_decided: day("penalty_decided"),
    agreement_form: { column: "agreement_form", as: "word" }, performance_due: day("performance_due"), performed: { column: "performed", as: "yes_no" }, confirmation_requested: day("confirmation_requested"),
    review_decided: day("review_decided"), supplement_days: { column: "supplement_days", as: "count" }, assigned_on: day("assigned_on"), filed_on: day("filed_on"), feedback: day("feedback"),
    suggestions_answered: { column: "suggestions_answered", as: "count" }, suggestions_adopted: { column: "suggestions_adopted", as: "count" }, due: day("due"), reconvicted: day("reconvicted"), replied_on: day("replied_on"),
  },
};

type Fields = Partial<Readonly<Record<Column, string | number>>>;
const line = (fields: Fields): string => COLUMNS.map((column) => String(fields[column] ?? "")).join(",");
/** A case with its number, its received, accepted and concluded day, and how it ended. */
const make = (common: Fields) => (number: string, received: string, accepted: string, concluded: string, outcome: string, fields: Fields = {}): string =>
  line({ ...common, number, received, accepted, concluded, outcome, ...fields });

const XITANG = "330421103";
const review = make({ type: "reconsideration", enterprise: "no" });
const dispute = make({ type: "mediation", town: XITANG });
const aid = make({ type: "legal_aid", procedure: "application" });
const legality = make({ type: "legality_review", town: XITANG });
const request = make({ type: "enforcement_coordination" });
const person = make({ type: "corrections", matter: "supervision", town: XITANG });
const assessment = make({ type: "corrections", matter: "pre_sentence_assessment" });
const overturned = { enterprise: "yes", matter: "penalty", penalty_decision: "p1", penalty_decided: "2025-11-20" };

/** What happened around the first quarter of 2026; the days in brackets are those from acceptance to conclusion. */
export const CASE_ROWS = [
  COLUMNS.join(","),
  review("R01", "2025-12-20", "2025-12-28", "2026-02-20", "upheld", { linked_case_type: "litigation", sued_on: "2026-03-02" }), // (54), sued after 10 days
  review("R02", "2026-01-04", "2026-01-08", "2026-03-09", "revoked", overturned), // (60): the last day of the limit
  review("R03", "2026-01-06", "2026-01-10", "2026-03-20", "dismissed", { pauses: 5 }), // (69 − 5 = 64): four days late
  review("R04", "2026-01-12", "2026-01-15", "2026-02-14", "mediated", { enterprise: "yes", procedure: "simplified" }), // (30): just in time
  review("R05", "2026-02-01", "2026-02-05", "2026-03-27", "settled", { enterprise: "yes" }), // (50)
  review("R06", "2026-02-10", "2026-02-12", "2026-03-14", "withdrawn"), // (30)
  review("R07", "2026-03-02", "2026-03-06", "", ""), // pending
  review("R08", "2026-03-10", "", "2026-03-13", ""), // refused
  review("R09", "2026-03-28", "", "", ""), // not decided on yet
  review("R10", "2026-02-20", "2026-02-24", "2026-03-26", "changed", { ...overturned, linked_case_type: "litigation", sued_on: "2026-04-20" }), // (30), sued after 25 days
  review("R11", "2026-03-15", "2026-03-20", "", ""), // pending
  dispute("M1", "2026-01-05", "2026-01-05", "2026-01-10", "agreed", { agreement_form: "written", performance_due: "2026-02-10", performed: "yes", confirmation_requested: "2026-01-20" }), // (5), confirmation after 10 days
  dispute("M2", "2026-01-12", "2026-01-12", "2026-01-20", "agreed", { agreement_form: "written", performance_due: "2026-03-01", performed: "no", confirmation_requested: "2026-02-25" }), // (8), after 36 days
  dispute("M3", "2026-02-02", "2026-02-02", "2026-02-02", "agreed", { agreement_form: "oral" }), // (0)
  dispute("M4", "2026-03-01", "2026-03-01", "2026-03-20", "not_agreed"), // (19)
  dispute("M5", "2026-03-25", "2026-03-25", "", ""), // pending
  dispute("M6", "2025-12-20", "2025-12-20", "2026-01-02", "agreed", { agreement_form: "written", performance_due: "2026-04-10", performed: "yes" }), // (13), due in the next quarter
  aid("L1", "2026-01-05", "2026-01-12", "2026-02-10", "completed", { review_decided: "2026-01-12", assigned_on: "2026-01-15", filed_on: "2026-03-12" }), // all on the last day
  aid("L2", "2026-01-10", "2026-01-19", "2026-02-20", "completed", { review_decided: "2026-01-19", supplement_days: 2, assigned_on: "2026-01-23", filed_on: "2026-03-24" }), // review 9 − 2 days; the others a day late
  aid("L3", "2026-02-01", "", "", "", { review_decided: "2026-02-10" }), // refused after 9 days
  aid("L4", "2026-03-02", "2026-03-02", "", "", { procedure: "notified_defence", assigned_on: "2026-03-03" }),
  aid("L5", "2026-03-05", "2026-03-05", "2026-03-06", "completed", { procedure: "duty_lawyer" }), // is no case
  legality("G1", "2026-02-13", "2026-02-13", "2026-02-24", "no_objection"), // the 14th and the 24th are worked: 2 working days
  legality("G2", "2026-03-02", "2026-03-02", "2026-03-06", "revise", { feedback: "2026-03-20", suggestions_answered: 3, suggestions_adopted: 2 }), // Monday to Friday: 4
  legality("G3", "2026-03-09", "2026-03-09", "2026-03-10", "returned"),
  request("C1", "2026-01-05", "2026-01-05", "2026-01-20", "agreed", { due: "2026-01-25" }),
  request("C2", "2026-02-01", "2026-02-01", "2026-03-05", "agreed", { due: "2026-03-01" }), // four days late
  person("S1", "2025-06-01", "2025-06-01", "", ""),
  person("S2", "2025-09-01", "2025-09-01", "2026-02-01", "released"),
  person("S3", "2026-03-01", "2026-03-01", "", ""),
  person("S4", "2024-11-01", "2024-11-01", "2025-08-20", "revoked", { reconvicted: "2025-08-15" }),
  assessment("A1", "2026-03-20", "2026-03-20", "2026-04-03", "answered", { replied_on: "2026-04-03" }), // due on 3 April
  assessment("A2", "2026-03-02", "2026-03-02", "2026-03-17", "answered", { replied_on: "2026-03-17" }), // due on 16 March, ten working days
  assessment("A3", "2026-03-02", "2026-03-02", "2026-03-09", "answered", { procedure: "fast_track", replied_on: "2026-03-09" }), // due on 9 March, five
];
