import type { ProvenanceBatchObject, ProvenanceCasePageObject, ProvenanceCellPageObject, ProvenanceObject, ProvenanceObservationPageObject, ProvenanceReleaseObject } from "@plumbline/schema/types/provenance.ts";
import type { RegionObject } from "@plumbline/schema/types/region.ts";
import { startOfMonthIndex } from "@plumbline/schema/vocabulary/period.ts";
import type { CountedCasePage } from "../../query/provenance/list-cases.ts";
import type { TracedCell } from "../../query/provenance/list-cells.ts";
import type { ObservationPage } from "../../query/provenance/list-observations.ts";
import type { Trace, TracePage, TracedTerm } from "../../query/provenance/traced.ts";
import { isOwn } from "../../store/scope.ts";
import type { Scope } from "../../store/scope.ts";
import { metricObject } from "./metric-object.ts";
import { periodObject } from "./period-object.ts";

/** The trace travels with its object, so that the lists below it are read from the same one. */
export interface TracedObject extends ProvenanceObject {
  readonly trace: Trace;
}

export function provenanceObject(trace: Trace, scope: Scope): TracedObject {
  const { at, metric, region, period, measurement, terms, partial, catalogue } = trace;
  return {
    trace,
    version: at.version.version,
    asOf: at.version.committedAt,
    basis: at.basis,
    metric: metricObject(metric),
    region,
    period: periodObject(period, catalogue.installation.reportingYearStart),
    measurement,
    terms: terms.map(termObject),
    partial,
    recordsOpen: scope.records && isOwn(scope, region),
  };
}

function termObject({ term: { source, fn }, ...rest }: TracedTerm) {
  const { code, nameZh, nameEn, unitZh, unitEn, predicate, level, grain } = source;
  return { ...rest, measure: code, nameZh, nameEn, unitZh, unitEn, fn, source: source.source.kind, predicate, level, grain };
}

function regionAt({ catalogue }: Trace, code: string): RegionObject {
  const region = catalogue.tree.get(code);
  if (region === undefined) throw new Error(`A figure belongs to the region ${code}, which is not in the tree: load the regions again.`);
  return region;
}

const periodIn = ({ catalogue }: Trace, start: string, months: number) => periodObject({ start, months }, catalogue.installation.reportingYearStart);

export function cellPageObject(trace: Trace, { rows, total, next }: TracePage<TracedCell>): ProvenanceCellPageObject {
  const cells = rows.map(({ figure: { place, period, closing: _closing, ...figure }, origin }) => ({
    ...figure,
    region: place,
    period: periodIn(trace, period.start, period.months),
    value: origin?.value ?? null,
    units: origin?.units ?? null,
    synthetic: origin?.synthetic ?? false,
    version: origin?.version ?? null,
    changedAt: origin?.changedAt ?? null,
  }));
  return { cells, total, next };
}

function batchOf(batches: ObservationPage["batches"], id: number | null): ProvenanceBatchObject | null {
  const batch = id === null ? undefined : batches.get(id);
  if (batch === undefined) return null;
  const { mappingName, ...rest } = batch;
  return { ...rest, mapping: mappingName };
}

export function observationPageObject(trace: Trace, { rows, total, next, batches }: ObservationPage): ProvenanceObservationPageObject {
  const observations = rows.map(({ regionCode, start, months, counted, history, ...row }) => ({
    ...row,
    region: regionAt(trace, regionCode),
    period: periodIn(trace, start, months),
    history: history.map(({ batch, ...entry }) => ({ ...entry, batch: batchOf(batches, batch), counted: entry.version === counted })),
  }));
  return { observations, total, next };
}

export function countedCasePageObject(trace: Trace, { rows, total, next, batches }: CountedCasePage): ProvenanceCasePageObject {
  return { cases: rows.map(({ regionCode, batch, ...row }) => ({ ...row, region: regionAt(trace, regionCode), batch: batchOf(batches, batch) })), total, next };
}

export function releaseObjects(trace: Trace, releases: Trace["releases"]): ProvenanceReleaseObject[] {
  return releases.map(({ countyCode: _county, regionCode, from, months, ...release }) => ({ ...release, region: regionAt(trace, regionCode), period: periodIn(trace, startOfMonthIndex(from), months) }));
}
