import { Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Basis } from "../vocabulary/basis.ts";
import type { Grain } from "../vocabulary/period.ts";
import type { RegionLevel } from "../vocabulary/region.ts";
import { BasisEnum } from "./basis.ts";
import { GrainEnum } from "./grain.ts";
import { MeasurementObject } from "./measurement.ts";
import { MetricObject } from "./metric.ts";
import { DateTime } from "./moment.ts";
import { PeriodObject } from "./period.ts";
import { RegionLevelEnum } from "./region-level.ts";
import { RegionObject } from "./region.ts";

const MeasureSourceEnum = { REPORTED: "reported", CASES: "case", REGISTER: "register", DERIVED: "derived", SCORE: "score" } as const;
type MeasureSourceKind = (typeof MeasureSourceEnum)[keyof typeof MeasureSourceEnum];

registerEnumType(MeasureSourceEnum, {
  name: "MeasureSource",
  description: "Where a measure's figures come from.",
  valuesConfig: {
    REPORTED: { description: "Entered as numbers." },
    CASES: { description: "Counted from case records." },
    REGISTER: { description: "Entered as numbers from a register that is kept elsewhere." },
    DERIVED: { description: "Entered as numbers that follow from several others." },
    SCORE: { description: "Scores of units by an assessment." },
  },
});

const ReleaseEventEnum = { APPROVED: "approved", REOPENED: "reopened", AIRED: "aired" } as const;
type ReleaseEvent = (typeof ReleaseEventEnum)[keyof typeof ReleaseEventEnum];

registerEnumType(ReleaseEventEnum, {
  name: "ReleaseEvent",
  description: "What happened to a quarter.",
  valuesConfig: { APPROVED: { description: "审定: its figures were fixed." }, REOPENED: { description: "It was opened again, for a reason." }, AIRED: { description: "晾晒: its figures were published." } },
});

@ObjectType("ProvenanceTerm", { description: "A measure in a formula, and what it comes to.", simpleResolvers: true })
export class ProvenanceTermObject {
  @Field(() => Int, { description: "Number of the term, from 0; figures, reports and cases name it." })
  number!: number;

  @Field(() => String, { description: "Code of the measure." })
  measure!: string;

  @Field(() => String, { description: "Chinese name of the measure." })
  nameZh!: string;

  @Field(() => String, { description: "English name of the measure." })
  nameEn!: string;

  @Field(() => String, { description: "Unit, Chinese." })
  unitZh!: string;

  @Field(() => String, { description: "Unit, English." })
  unitEn!: string;

  @Field(() => String, { nullable: true, description: "The function that the formula applies: opening, closing, avg_stock, prior_year_end, annualise …" })
  fn!: string | null;

  @Field(() => MeasureSourceEnum, { description: "Where its figures come from." })
  source!: MeasureSourceKind;

  @Field(() => String, { description: "Which records count; empty for what is entered." })
  predicate!: string;

  @Field(() => RegionLevelEnum, { description: "Where it is collected." })
  level!: RegionLevel;

  @Field(() => GrainEnum, { description: "How often." })
  grain!: Grain;

  @Field(() => Boolean, { description: "Whether it stands in the numerator." })
  inNumerator!: boolean;

  @Field(() => Boolean, { description: "Whether it stands in the denominator." })
  inDenominator!: boolean;

  @Field(() => Boolean, { description: "Whether it alone is the n of the small-number rule; none is where n is a denominator of several." })
  countsN!: boolean;

  @Field(() => Float, { nullable: true, description: "Its sum over the region and the period, as the formula takes it; null where there is none, and where members are counted once." })
  value!: number | null;
}

@ObjectType("ProvenanceCell", { description: "A stored figure that a value was computed from.", simpleResolvers: true })
export class ProvenanceCellObject {
  @Field(() => Int, { description: "Number of the term." })
  term!: number;

  @Field(() => String, { description: "Code of the measure." })
  measure!: string;

  @Field(() => String, { description: "Key of its list, or empty for the total." })
  breakdown!: string;

  @Field(() => RegionObject, { description: "Where." })
  region!: RegionObject;

  @Field(() => PeriodObject, { description: "When." })
  period!: PeriodObject;

  @Field(() => Boolean, { description: "True for the sum of everything up to and including the period: a stock of cases." })
  running!: boolean;

  @Field(() => Float, { nullable: true, description: "The stored value; null where there is none, which counts as 0 for cases and as a gap for what is entered." })
  value!: number | null;

  @Field(() => Int, { nullable: true, description: "How many reports stand in it; null for counts of cases." })
  units!: number | null;

  @Field(() => Boolean, { description: "True when any input is demonstration data." })
  synthetic!: boolean;

  @Field(() => Int, { nullable: true, description: "The data version that made it what it is." })
  version!: number | null;

  @Field(() => DateTime, { nullable: true, description: "When that version was committed." })
  changedAt!: string | null;
}

@ObjectType("ProvenanceCellPage", { description: "Some stored figures, by term, place and time.", simpleResolvers: true })
export class ProvenanceCellPageObject {
  @Field(() => [ProvenanceCellObject], { description: "Figures." })
  cells!: readonly ProvenanceCellObject[];

  @Field(() => Int, { description: "How many there are in all." })
  total!: number;

  @Field(() => String, { nullable: true, description: "To be given as `after` for the next page; null on the last." })
  next!: string | null;
}

@ObjectType("ProvenanceBatch", { description: "A file that came in.", simpleResolvers: true })
export class ProvenanceBatchObject {
  @Field(() => Int, { description: "Number." })
  id!: number;

  @Field(() => String, { description: "The key under which it landed once." })
  key!: string;

  @Field(() => String, { description: "Name of the file." })
  fileName!: string;

  @Field(() => String, { description: "What tells its content from any other: SHA-256 over the bytes of the file and the mapping by which it was read." })
  contentHash!: string;

  @Field(() => String, { description: "The mapping by which it was read." })
  mapping!: string;

  @Field(() => String, { description: "The account that brought it in." })
  author!: string;

  @Field(() => Int, { description: "Reported figures in it." })
  observations!: number;

  @Field(() => Int, { description: "Cases in it." })
  cases!: number;

  @Field(() => Int, { description: "The data version that it made." })
  version!: number;

  @Field(() => DateTime, { description: "When that version was committed." })
  at!: string;
}

@ObjectType("ProvenanceEntry", { description: "One entry about a reported figure; a later one takes the place of an earlier.", simpleResolvers: true })
export class ProvenanceEntryObject {
  @Field(() => String, { nullable: true, description: "The number as it was entered, of a report of members how many they are; null for a gap." })
  value!: string | null;

  @Field(() => String, { nullable: true, description: "Why there is no number." })
  missing!: string | null;

  @Field(() => Boolean, { description: "True for demonstration data." })
  synthetic!: boolean;

  @Field(() => String, { nullable: true, description: "The document that a real figure was published in." })
  source!: string | null;

  @Field(() => Int, { description: "The data version that it made." })
  version!: number;

  @Field(() => DateTime, { description: "When that version was committed." })
  at!: string;

  @Field(() => ProvenanceBatchObject, { nullable: true, description: "The file it came in; null where there was none, or where it is not the viewer's to know." })
  batch!: ProvenanceBatchObject | null;

  @Field(() => Int, { nullable: true, description: "Its row in the file, where that was kept." })
  row!: number | null;

  @Field(() => Boolean, { description: "Whether this is the entry that counted." })
  counted!: boolean;
}

@ObjectType("ProvenanceObservation", { description: "A reported figure behind a term.", simpleResolvers: true })
export class ProvenanceObservationObject {
  @Field(() => Int, { description: "Number of the term." })
  term!: number;

  @Field(() => String, { description: "Code of the measure." })
  measure!: string;

  @Field(() => String, { description: "Key of its list, or empty for the total; of a score its criterion." })
  breakdown!: string;

  @Field(() => RegionObject, { description: "Where." })
  region!: RegionObject;

  @Field(() => PeriodObject, { description: "When." })
  period!: PeriodObject;

  @Field(() => [ProvenanceEntryObject], { description: "Everything entered about it, latest first; at most 20." })
  history!: readonly ProvenanceEntryObject[];
}

@ObjectType("ProvenanceObservationPage", { description: "Some reported figures of the viewer's record scope.", simpleResolvers: true })
export class ProvenanceObservationPageObject {
  @Field(() => [ProvenanceObservationObject], { description: "Figures by term, place and time." })
  observations!: readonly ProvenanceObservationObject[];

  @Field(() => Int, { description: "How many the viewer may see in all." })
  total!: number;

  @Field(() => String, { nullable: true, description: "To be given as `after` for the next page; null on the last." })
  next!: string | null;
}

@ObjectType("ProvenanceCase", { description: "A case as it counted in a term.", simpleResolvers: true })
export class ProvenanceCaseObject {
  @Field(() => Int, { description: "Number of the term." })
  term!: number;

  @Field(() => String, { description: "Case number." })
  caseNumber!: string;

  @Field(() => String, { description: "Case type." })
  type!: string;

  @Field(() => RegionObject, { description: "Where." })
  region!: RegionObject;

  @Field(() => String, { nullable: true, description: "Day of acceptance, ISO 8601." })
  acceptedOn!: string | null;

  @Field(() => String, { nullable: true, description: "Day of conclusion, ISO 8601." })
  concludedOn!: string | null;

  @Field(() => String, { nullable: true, description: "Outcome." })
  outcome!: string | null;

  @Field(() => Float, { description: "What it adds: 1, or its days." })
  amount!: number;

  @Field(() => Boolean, { description: "True for demonstration data." })
  synthetic!: boolean;

  @Field(() => Int, { description: "Which version of the record counted." })
  versionNo!: number;

  @Field(() => Int, { description: "The data version that made it." })
  version!: number;

  @Field(() => DateTime, { description: "When that version was committed." })
  changedAt!: string;

  @Field(() => ProvenanceBatchObject, { nullable: true, description: "The file it came in; null where there was none, or where it is not the viewer's to know." })
  batch!: ProvenanceBatchObject | null;
}

@ObjectType("ProvenanceCasePage", { description: "Some cases of the viewer's record scope; each page read is put on record.", simpleResolvers: true })
export class ProvenanceCasePageObject {
  @Field(() => [ProvenanceCaseObject], { description: "Cases by term, place and number." })
  cases!: readonly ProvenanceCaseObject[];

  @Field(() => Int, { description: "How many the viewer may see in all; what all of them come to stands with the terms." })
  total!: number;

  @Field(() => String, { nullable: true, description: "To be given as `after` for the next page; null on the last." })
  next!: string | null;
}

@ObjectType("ProvenanceRelease", { description: "Who approved, reopened or aired a quarter behind a value.", simpleResolvers: true })
export class ProvenanceReleaseObject {
  @Field(() => RegionObject, { description: "County, or the own-level leaf of a city." })
  region!: RegionObject;

  @Field(() => PeriodObject, { description: "The quarter." })
  period!: PeriodObject;

  @Field(() => ReleaseEventEnum, { description: "What happened." })
  event!: ReleaseEvent;

  @Field(() => String, { description: "The account that did it." })
  actor!: string;

  @Field(() => String, { nullable: true, description: "Why it was opened again." })
  reason!: string | null;

  @Field(() => Int, { description: "The data version that it made." })
  version!: number;

  @Field(() => DateTime, { description: "When that version was committed." })
  at!: string;
}

@ObjectType("ProvenanceReleasePage", { description: "Some releases, latest first.", simpleResolvers: true })
export class ProvenanceReleasePageObject {
  @Field(() => [ProvenanceReleaseObject], { description: "Releases of the quarters that the value's figures belong to." })
  releases!: readonly ProvenanceReleaseObject[];

  @Field(() => Int, { description: "How many there are in all." })
  total!: number;

  @Field(() => String, { nullable: true, description: "To be given as `after` for the next page; null on the last." })
  next!: string | null;
}

@ObjectType("Provenance", { description: "From a number to all that it rests on.", simpleResolvers: true })
export class ProvenanceObject {
  @Field(() => Int, { description: "The data version that was read." })
  version!: number;

  @Field(() => DateTime, { description: "When that version was committed." })
  asOf!: string;

  @Field(() => BasisEnum, { description: "Which figures were read." })
  basis!: Basis;

  @Field(() => MetricObject, { description: "The definition in its version: formula, factor, unit." })
  metric!: MetricObject;

  @Field(() => RegionObject, { description: "Where." })
  region!: RegionObject;

  @Field(() => PeriodObject, { description: "When." })
  period!: PeriodObject;

  @Field(() => MeasurementObject, { description: "The number, or the gap with its reason." })
  measurement!: MeasurementObject;

  @Field(() => [ProvenanceTermObject], { description: "The measures of the formula, those for the small-number rule last." })
  terms!: readonly ProvenanceTermObject[];

  @Field(() => Boolean, { description: "True where units that lack an input were left out of the value, so that the terms come to more than stands in it." })
  partial!: boolean;

  @Field(() => Boolean, { description: "Whether reports and case numbers of all of the region are the viewer's to see." })
  recordsOpen!: boolean;
}
