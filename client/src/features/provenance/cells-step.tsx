import { useApolloClient } from "@apollo/client/react";
import { useInstallation } from "../../filters/installation.ts";
import { MoreTracedCellsDocument, type TracedCellsFragment } from "../../generated/graphql.ts";
import { RecordList, type RecordColumn } from "../../ui/components/record-list.tsx";
import { formatMoment } from "../../ui/formats/moment.ts";
import { periodLabel } from "../../ui/formats/period.ts";
import { nameOf } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import type { FigureVariables } from "./figure-variables.ts";
import { MoreButton } from "./more-button.tsx";
import { Step } from "./step.tsx";
import { plainNumber, termName, type Provenance } from "./trace-view.ts";
import { useLongList } from "./use-long-list.ts";
import { useProvenanceWords } from "./words.ts";

type TracedCell = TracedCellsFragment["cells"][number];

export function CellsStep({ provenance, variables }: { readonly provenance: Provenance; readonly variables: FigureVariables }) {
  const words = useProvenanceWords();
  const language = useLanguage();
  const { timeZone } = useInstallation();
  const client = useApolloClient();
  const list = useLongList<TracedCell>(
    { rows: provenance.cells.cells, next: provenance.cells.next, total: provenance.cells.total },
    async (after) => {
      const { data } = await client.query({ query: MoreTracedCellsDocument, variables: { ...variables, after } });
      const page = data?.provenance.cells;
      return page === undefined ? null : { rows: page.cells, next: page.next, total: page.total };
    },
  );
  const nameOfTerm = (number: number): string => {
    const term = provenance.terms.find((candidate) => candidate.number === number);
    return term === undefined ? "" : termName(term, language);
  };
  const columns: RecordColumn<TracedCell>[] = [
    { key: "region", head: words.region, cell: ({ region }) => nameOf(region, language) },
    { key: "value", head: words.stored, number: true, cell: ({ value }) => (value === null ? words.absentCell : plainNumber(value, language)) },
    { key: "period", head: words.period, cell: ({ period, running }) => (running ? words.running(periodLabel(period, language)) : periodLabel(period, language)) },
    { key: "measure", head: words.measure, wide: true, cell: ({ term, breakdown }) => `${nameOfTerm(term)}${breakdown === "" ? "" : ` · ${breakdown}`}` },
    { key: "changed", head: words.changed, number: true, cell: ({ changedAt }) => (changedAt === null ? words.none : formatMoment(changedAt, timeZone)) },
  ];
  return (
    <Step number={3} title={words.steps.cells}>
      <RecordList caption={words.steps.cells} columns={columns} rows={list.rows} rowKey={({ term, measure, breakdown, region, period, running }) => `${term} ${measure} ${breakdown} ${region.code} ${period.id} ${String(running)}`} />
      <MoreButton list={list} />
    </Step>
  );
}
