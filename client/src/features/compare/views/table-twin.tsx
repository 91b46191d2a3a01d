import { createContext, useContext, type ReactNode } from "react";
import { ChartTable, type ChartTableProps } from "../../../charts/chart-table.tsx";

/** Whether the reader has turned the view into its table. */
export const AsTable = createContext(false);

export interface TableTwinProps extends ChartTableProps {
  /** The drawing. */
  readonly children: ReactNode;
}

/** A drawing, or the table that says the same with all that defends it. */
export function TableTwin({ children, ...table }: TableTwinProps) {
  return useContext(AsTable) ? <ChartTable {...table} /> : children;
}
