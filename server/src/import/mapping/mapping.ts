import { CASE_TYPES } from "@plumbline/schema/vocabulary/case-record.ts";
import { z } from "zod";
import { DATE_ORDERS } from "../written/written-date.ts";

const text = z.string();
const filled = z.string().min(1);
const month = z.int().min(1).max(12);
const aliases = z.record(text, filled).optional();

const regex = filled.superRefine((source, at) => {
  try {
    new RegExp(source, "u");
  } catch (error) {
    at.addIssue({ code: "custom", message: `“${source}” is no regular expression (${error instanceof Error ? error.message : String(error)})` });
  }
});

/** Said by the column, or the same for the whole file; `aliases` turn the file's words into codes. */
const word = z.union([z.strictObject({ column: text, aliases }), z.strictObject({ constant: filled })]);

/** Taken from the header's named group, or the same for all columns of the rule. */
const headerWord = z.union([z.strictObject({ group: filled, aliases }), filled]);

const period = z.strictObject({
  /** The column that says it, or … */
  column: text.optional(),
  /** … the period of the whole file, or … */
  constant: filled.optional(),
  /** … a pattern over the file's name with the named groups `period`, or `year` and `quarter` or `month`. */
  fileName: regex.optional(),
  /** The hundred years that a two-digit year of the file name belongs to, for example 2000. */
  century: z.int().multipleOf(100).optional(),
  /** The year of a bare 三季度. */
  year: z.int().min(1950).max(2199).optional(),
  /** The month in which the file's years and quarters begin; the calendar when left out. */
  reportingYearStart: month.optional(),
}).refine((from) => [from.column, from.constant, from.fileName].filter((way) => way !== undefined).length === 1, {
  message: "name exactly one of column, constant and fileName",
});

const region = z.strictObject({
  column: text,
  aliases,
  /** Rows with these words are left out, for example 合计 of a file whose parts are not all of one parent. */
  skip: z.array(filled).optional(),
});

const exception = z.strictObject({ region: filled, period: filled.optional(), breakdown: filled.optional(), reason: filled });

const columnRule = z.union([
  z.strictObject({ header: regex, ignore: z.literal(true) }),
  z.strictObject({ header: regex, measure: headerWord, breakdown: headerWord.optional() }),
  z.strictObject({
    header: regex,
    /** A printed percentage: 100 × this measure ÷ the sum of `among`; compared, never stored. */
    percentOf: headerWord,
    among: z.array(filled).min(1),
    decimals: z.int().min(0).max(6),
    breakdown: headerWord.optional(),
    except: z.array(exception).optional(),
  }),
]);

const common = {
  name: filled,
  /** One character; a comma when left out. */
  delimiter: z.string().length(1).optional(),
  /** The row of the headers, when titles stand above them. */
  headerRow: z.int().min(1).max(100).optional(),
  /** True when the file holds made-up figures. */
  synthetic: z.boolean().optional(),
};

const figures = {
  ...common,
  kind: z.literal("observations"),
  /** Marks of this file that also mean “no figure”. */
  missing: z.array(text).optional(),
  /** The document the figures were published in. */
  source: filled.optional(),
  region,
  period,
};

export const wideMapping = z.strictObject({ ...figures, layout: z.literal("wide"), columns: z.array(columnRule).min(1) });

export const longMapping = z.strictObject({
  ...figures,
  layout: z.literal("long"),
  measure: word,
  breakdown: word.optional(),
  value: z.strictObject({ column: text }),
});

/** One row per member; all rows of a unit and quarter are its report. */
export const memberMapping = z.strictObject({
  ...common,
  kind: z.literal("members"),
  region,
  period,
  measure: word,
  /** The word none or 无 says that the unit reports no member; a blank says nothing. */
  member: z.strictObject({ column: text }),
});

const values = z.record(text, filled).optional();
const field = z.strictObject({ column: text, values });
const named = z.strictObject({ column: text, aliases });

export const caseMapping = z.strictObject({
  ...common,
  kind: z.literal("cases"),
  dates: z.enum(DATE_ORDERS).optional(),
  type: z.union([z.strictObject({ constant: z.enum(CASE_TYPES) }), field]),
  fields: z.strictObject({
    caseNumber: z.strictObject({ column: text }),
    county: z.union([named, z.strictObject({ constant: filled })]).optional(),
    town: named.optional(),
    organClass: field.optional(),
    field: field.optional(),
    matter: field.optional(),
    channel: field.optional(),
    procedure: field.optional(),
    receivedOn: z.strictObject({ column: text }).optional(),
    acceptedOn: z.strictObject({ column: text }).optional(),
    concludedOn: z.strictObject({ column: text }).optional(),
    pauseDays: z.strictObject({ column: text }).optional(),
    extensionDays: z.strictObject({ column: text }).optional(),
    outcome: field.optional(),
    enterprise: field.optional(),
    withdrawn: field.optional(),
  }).refine((fields) => fields.county !== undefined || fields.town !== undefined, { message: "name the column of the county, of the town, or of both" }),
  /** Fields that single types add, by their snake_case name. */
  extra: z.record(z.string().regex(/^[a-z][a-z_]{0,62}$/), z.strictObject({ column: text, as: z.enum(["date", "yes_no", "count", "word"]), values })).optional(),
});

export type WideMapping = z.infer<typeof wideMapping>;
export type LongMapping = z.infer<typeof longMapping>;
export type MemberMapping = z.infer<typeof memberMapping>;
export type CaseMapping = z.infer<typeof caseMapping>;
export type ColumnRule = WideMapping["columns"][number];
export type PeriodRule = WideMapping["period"];
export type HeaderWord = z.infer<typeof headerWord>;

/** How the columns of a file stand for regions, periods, measures or case fields: one JSON file per form of file. */
export type Mapping = WideMapping | LongMapping | MemberMapping | CaseMapping;
