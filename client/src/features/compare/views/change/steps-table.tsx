import { useTableOutlet } from "../../../../charts/outlets/outlets.ts";
import { DataTable, type DataColumn } from "../../../../ui/components/data-table.tsx";
import { useCompareWords } from "../../words/compare-words.ts";
import { useViewWords } from "../../words/view-words.ts";
import type { ChangeSteps, ChangeStepsRow } from "./change-steps.ts";

export interface StepsTableProps {
  readonly caption: string;
  readonly steps: ChangeSteps;
}

/** The parts of each step of a chain, and of the whole. */
export function StepsTable({ caption, steps: { names, rows } }: StepsTableProps) {
  const words = useViewWords();
  const { region } = useCompareWords();
  const head = [region, ...names, words.wholeChain];
  const id = useTableOutlet({ head, rows: rows.map(({ name, steps, whole }) => [name, ...steps, whole]) });
  const columns: DataColumn<ChangeStepsRow>[] = [
    { key: "region", head: region, align: "left", cell: ({ name }) => name },
    ...names.map((name, at): DataColumn<ChangeStepsRow> => ({ key: name, head: name, align: "right", cell: ({ steps }) => steps[at] ?? "" })),
    { key: "whole", head: words.wholeChain, align: "right", cell: ({ whole }) => whole },
  ];
  return (
    <div id={id}>
      <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ code }) => code} />
    </div>
  );
}
