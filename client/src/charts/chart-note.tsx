import type { ReactNode } from "react";
import type { ChartSentence } from "./chart-sentence.ts";
import styles from "./chart-note.module.css";

/** Below a chart: what is established in strong words, and after it what is not; it goes with the chart when that is taken out. */
export function ChartNote({ sentence }: { readonly sentence: ChartSentence }) {
  return (
    <p className={styles["sentence"]} data-chart-note="">
      <strong>{sentence.lead}</strong> {sentence.rest}
    </p>
  );
}

/** A footnote of a chart, which goes with it as well. */
export function ChartFootnote({ children }: { readonly children: ReactNode }) {
  return (
    <p className={styles["footnote"]} data-chart-note="">
      {children}
    </p>
  );
}
