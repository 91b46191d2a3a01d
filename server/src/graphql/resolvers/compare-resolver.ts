import { ComparisonObject } from "@plumbline/schema/types/comparison.ts";
import { SelectionInput } from "@plumbline/schema/types/selection-input.ts";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Query, Resolver } from "type-graphql";
import type { CompareOptions } from "../../query/compare/compare-options.ts";
import { compare } from "../../query/compare/compare.ts";
import { asksAny } from "../../query/compare/derived/derived-options.ts";
import type { DerivedOptions } from "../../query/compare/derived/derived-options.ts";
import { figuresAhead } from "../../query/compare/figures-ahead.ts";
import type { QuestionContext } from "../../query/question-context.ts";
import { withinSight } from "../../query/sight.ts";
import { answer, authoriseBasis } from "../answer.ts";
import { scopeOfAsker } from "../operation-context.ts";
import type { OperationContext } from "../operation-context.ts";
import { requestedFields } from "../requested-fields.ts";
import { selectionRequest } from "../translate/accumulation.ts";
import { comparisonObject } from "../translate/comparison-object.ts";

@Resolver()
export class CompareResolver {
  @Query(() => ComparisonObject, { description: "Metrics × regions × periods: the ratio of sums, and everything a board shows beside it." })
  compare(
    @Arg("selection", () => SelectionInput, { description: "What is compared." }) selection: SelectionInput,
    @Ctx() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ComparisonObject> {
    authoriseBasis(context, selection.basis);
    const request = selectionRequest(selection);
    const options = withinSight(optionsOf(info), scopeOfAsker(context.asker), selection.basis);
    const ahead = figuresAhead(context.room, request, options);
    const respond = async (question: QuestionContext): Promise<ComparisonObject> => {
      const shapes = requestedFields(info);
      const comparison = await compare(question, request, options, ahead);
      const { installation } = await question.room.catalogues.of(question.tx);
      return comparisonObject(comparison, { series: shapes.has("series"), cells: shapes.has("cells"), hash: shapes.has("hash") }, installation.reportingYearStart);
    };
    return answer(context, respond, ahead?.send);
  }
}

/** Ranks, bands and changes take figures of their own; they are read only when a field shows them. */
function optionsOf(info: GraphQLResolveInfo): CompareOptions {
  const fields = new Set([...requestedFields(info, "series"), ...requestedFields(info, "cells")]);
  const anyOf = (...names: readonly string[]): boolean => names.some((name) => fields.has(name));
  const derived: DerivedOptions = {
    yearToDate: anyOf("yearToDate", "yearToDateCoverage"),
    rollingYear: anyOf("rollingYear", "rollingYearCoverage"),
    target: anyOf("attainment", "targetMet"),
    shareOfParent: fields.has("shareOfParent"),
    distanceToReference: fields.has("distanceToReference"),
    distanceToBest: fields.has("distanceToBest"),
    bandLevel: fields.has("bandLevel"),
    targetBand: anyOf("targetBand", "targetBandLevel"),
    pastBand: anyOf("pastBand", "pastBandLevel"),
    smoothed: fields.has("smoothed"),
  };
  return {
    derived: asksAny(derived) ? derived : null,
    yearOnYear: anyOf("yearOnYear", "yearOnYearMissing"),
    previousChange: anyOf("previousChange", "previousChangeMissing"),
    rank: anyOf("rank", "tied", "ranked"),
    rankMove: fields.has("rankMove"),
    reference: anyOf("reference", "band", "bandLevel", "distanceToReference"),
    clocks: anyOf("aired", "airedAt", "airings", "revised", "revisedTo"),
    interval: anyOf("lower", "upper", "band"),
  };
}
