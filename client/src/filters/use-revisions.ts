import { skipToken, useQuery } from "@apollo/client/react";
import { RevisionsDocument, type RevisionsQuery, type SelectionInput } from "../generated/graphql.ts";

/** That a figure was corrected since it was aired. */
export interface Revision {
  /** Null where the figure was taken back. */
  readonly value: number | null;
  readonly airedAt: string;
}

/** The revision of a metric (by its reference) in a region and a period; null where there is none, or where it is not known. */
export type RevisionLookup = (metric: string, region: string, period: string) => Revision | null;

const NONE: RevisionLookup = () => null;

/** Reads the flat, region-major arrays of the answer. */
export function revisionLookup({ compare: { regions, periods, series } }: RevisionsQuery): RevisionLookup {
  return (metric, region, period) => {
    const one = series.find((candidate) => candidate.metric.ref === metric);
    const [row, column] = [regions.findIndex(({ code }) => code === region), periods.findIndex(({ id }) => id === period)];
    if (one === undefined || row < 0 || column < 0) return null;
    const place = row * periods.length + column;
    const airedAt = one.airedAt[place] ?? null;
    return one.revised[place] === true && airedAt !== null ? { value: one.revisedTo[place] ?? null, airedAt } : null;
  };
}

/** What was revised since it was aired, of a selection of aired figures; nothing is asked on another basis. */
export function useRevisions(selection: SelectionInput | null): RevisionLookup {
  const { data, previousData } = useQuery(RevisionsDocument, selection === null || selection.basis !== "AIRED" ? skipToken : { variables: { selection } });
  const known = data ?? previousData;
  return known === undefined || selection?.basis !== "AIRED" ? NONE : revisionLookup(known);
}
