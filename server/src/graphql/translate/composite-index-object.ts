import type { CompositeIndexObject } from "@plumbline/schema/types/composite-index.ts";
import type { CompositeRowObject } from "@plumbline/schema/types/composite-row.ts";
import type { CompositeIndexAnswer, CompositeRow } from "../../query/composite-index/composite-answer.ts";
import { answerHead } from "./answer-head.ts";
import { measureObject, metricObject } from "./metric-object.ts";
import { periodObject } from "./period-object.ts";

export function compositeIndexObject(index: CompositeIndexAnswer, reportingYearStart: number): CompositeIndexObject {
  return {
    ...index,
    ...answerHead(index),
    period: periodObject(index.period, reportingYearStart),
    metrics: index.metrics.map(({ metric, weight, denominator, period }) => ({ metric: metricObject(metric), weight, period: periodObject(period, reportingYearStart), denominator: denominator === null ? null : measureObject(denominator) })),
    rows: index.rows.map(rowObject),
    stages: index.stages.map((stage) => ({ ...stage, metric: stage.metric.ref })),
  };
}

function rowObject(row: CompositeRow): CompositeRowObject {
  return {
    ...row,
    parts: row.parts.map((part) => ({ ...part, metric: part.metric.ref })),
    notScored: row.parts.flatMap(({ metric, notScored }) => (notScored === null ? [] : [metric.ref])),
  };
}
