import { useContext, type ReactNode } from "react";
import { ProvenanceContext, scopeOf } from "./provenance.ts";

/** Around a panel that shows one period of an answer over several: its files and pictures say of which one they are. */
export function ShownPeriod({ period, children }: { readonly period: string; readonly children: ReactNode }) {
  const provenance = useContext(ProvenanceContext);
  return <ProvenanceContext value={{ ...provenance, period, scope: scopeOf(period, provenance.basis) }}>{children}</ProvenanceContext>;
}
