import { BasisEnum } from "@plumbline/schema/types/basis.ts";
import { ProvenanceCasePageObject, ProvenanceCellPageObject, ProvenanceObject, ProvenanceObservationPageObject, ProvenanceReleasePageObject } from "@plumbline/schema/types/provenance.ts";
import { UnitsEnum } from "@plumbline/schema/types/units.ts";
import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import type { Units } from "@plumbline/schema/vocabulary/units.ts";
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { recordReading } from "../../identity/record-reading.ts";
import { listCases } from "../../query/provenance/list-cases.ts";
import { listCells } from "../../query/provenance/list-cells.ts";
import { listObservations } from "../../query/provenance/list-observations.ts";
import { nextPlace, parsePlace } from "../../query/provenance/page-place.ts";
import { provenance } from "../../query/provenance/provenance.ts";
import type { PageRequest } from "../../query/provenance/traced.ts";
import { periodId } from "@plumbline/schema/vocabulary/period.ts";
import { answer, authoriseBasis } from "../answer.ts";
import type { OperationContext } from "../operation-context.ts";
import { assertPageSize } from "../page.ts";
import { cellPageObject, countedCasePageObject, observationPageObject, provenanceObject, releaseObjects } from "../translate/provenance-object.ts";
import type { TracedObject } from "../translate/provenance-object.ts";

const FIRST = { defaultValue: 50, description: "How many, 1–100." } as const;
const AFTER = { nullable: true, description: "`next` of the page before." } as const;

function pageOf(first: number, after: string | null | undefined): PageRequest {
  assertPageSize(first);
  return { first, after: parsePlace(after ?? null) };
}

@Resolver(() => ProvenanceObject)
export class ProvenanceResolver {
  @Query(() => ProvenanceObject, { description: "From a number to all that it rests on: formula, stored figures, reports or cases, files, and who released it." })
  provenance(
    @Arg("metric", () => String, { description: "Metric reference." }) metric: string,
    @Arg("region", () => String, { description: "Region code." }) region: string,
    @Arg("period", () => String, { description: "Period id." }) period: string,
    @Arg("basis", () => BasisEnum, { defaultValue: "live", description: "Which figures are read." }) basis: Basis,
    @Arg("asOf", () => String, { nullable: true, description: "A data version (digits) or a moment (ISO 8601)." }) asOf: string | null | undefined,
    @Arg("units", () => UnitsEnum, { defaultValue: "as_then", description: "On which regions earlier periods are read." }) units: Units,
    @Ctx() context: OperationContext,
  ): Promise<ProvenanceObject> {
    authoriseBasis(context, basis);
    return answer(context, async (question) => provenanceObject(await provenance(question, { metric, region, period, basis, asOf: asOf ?? null, units }), question.scope));
  }

  @FieldResolver(() => ProvenanceCellPageObject, { description: "The stored figures that the value was computed from." })
  cells(@Root() { trace }: TracedObject, @Arg("first", () => Int, FIRST) first: number, @Arg("after", () => String, AFTER) after: string | null | undefined, @Ctx() context: OperationContext): Promise<ProvenanceCellPageObject> {
    return answer(context, async (question) => cellPageObject(trace, await listCells(question, trace, pageOf(first, after))));
  }

  @FieldResolver(() => ProvenanceObservationPageObject, { description: "The reported figures behind the stored ones, as far as they are the viewer's to see, with all that was entered about them." })
  observations(@Root() { trace }: TracedObject, @Arg("first", () => Int, FIRST) first: number, @Arg("after", () => String, AFTER) after: string | null | undefined, @Ctx() context: OperationContext): Promise<ProvenanceObservationPageObject> {
    return answer(context, async (question) => observationPageObject(trace, await listObservations(question, trace, pageOf(first, after))));
  }

  @FieldResolver(() => ProvenanceCasePageObject, { description: "The cases behind the stored figures, as far as they are the viewer's to see, as they stood when they counted; each page read is put on record." })
  cases(@Root() { trace }: TracedObject, @Arg("first", () => Int, FIRST) first: number, @Arg("after", () => String, AFTER) after: string | null | undefined, @Ctx() context: OperationContext): Promise<ProvenanceCasePageObject> {
    const { identity, asker, origin } = context;
    return answer(context, async (question) => {
      const page = await listCases(question, trace, pageOf(first, after));
      const detail = { metrics: trace.metric.ref, region: trace.region.code, period: periodId(trace.period), count: page.rows.length };
      if (page.rows.length > 0) await recordReading(identity, asker, { action: "records_read", subject: "provenance", detail }, origin);
      return countedCasePageObject(trace, page);
    });
  }

  @FieldResolver(() => ProvenanceReleasePageObject, { description: "Who approved, reopened and aired the quarters of these figures, latest first." })
  releases(@Root() { trace }: TracedObject, @Arg("first", () => Int, FIRST) first: number, @Arg("after", () => String, AFTER) after: string | null | undefined, @Ctx() context: OperationContext): Promise<ProvenanceReleasePageObject> {
    return answer(context, async ({ budget }) => {
      budget.take({ rows: first });
      const page = pageOf(first, after);
      const { releases } = trace;
      return { releases: releaseObjects(trace, releases.slice(page.after, page.after + first)), total: releases.length, next: nextPlace(page, releases.length) };
    });
  }
}
