import type { ReactNode } from "react";
import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import { SyntheticBadge } from "../../ui/components/synthetic-badge.tsx";
import { formatMoment } from "../../ui/formats/moment.ts";
import { formatNumber } from "../../ui/formats/number.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { usePrinting } from "../../ui/use-printing.ts";
import { useWords } from "../../ui/words.ts";
import styles from "./answer-frame.module.css";
import { ProvenanceContext, scopeOf } from "./provenance.ts";

export interface AnswerFrameProps {
  /** What a printed page is headed by. */
  readonly title: string;
  /** Whose figures they are, in words; empty where `reading` says it. */
  readonly place: string;
  /** What the page is about, in words, where its figures do not say so themselves. */
  readonly metrics?: readonly string[];
  /** What else defends every figure, for files and pictures: what an index is made of. */
  readonly footnote?: string;
  /** The period or range in words. */
  readonly period: string;
  readonly basis: Basis;
  /** What else the figures are read by, in words. */
  readonly reading?: string;
  /** Of the answer shown; null until it is there. */
  readonly answer: { readonly asOf: string; readonly version: number | null; readonly synthetic: boolean } | null;
  readonly timeZone: string;
  /** The installation's name. */
  readonly publisher: string;
  readonly children: ReactNode;
}

const NONE: readonly string[] = [];

/** Around everything that one answer is shown in: what leaves the page, as a file or on paper, says of when and on which basis it is. */
export function AnswerFrame({ title, place, metrics = NONE, footnote = "", period, basis, reading = "", answer, timeZone, publisher, children }: AnswerFrameProps) {
  const words = useWords();
  const language = useLanguage();
  const printing = usePrinting();
  const based = scopeOf(words.bases[basis], reading);
  const scope = scopeOf(period, based);
  const version = answer === null || answer.version === null ? [] : [words.dataVersion(formatNumber(answer.version, 0, language))];
  const asOf = answer === null || answer.asOf === "" ? "" : [words.asOf(formatMoment(answer.asOf, timeZone)), ...version].join(" · ");
  const synthetic = answer?.synthetic ?? false;
  // A page of one metric is headed by its code and version as well.
  const heading = metrics.find((metric) => metric.startsWith(title)) ?? title;
  const source = [publisher, words.product].filter((part) => part !== "").join(" · ");
  return (
    <ProvenanceContext value={{ scope, place, metrics, footnote, period, basis: based, asOf, synthetic, source }}>
      <div className={styles["frame"]}>
        {/* Repeated on each sheet; on screen the page's own head says the same. */}
        {!printing ? null : (
          <div className={styles["head"]}>
            <div>
              <strong>{heading}</strong>
              <span>{[...metrics.filter((metric) => metric !== heading), title.includes(place) ? "" : place, scope, asOf].filter((part) => part !== "").join(" · ")}</span>
              {synthetic ? <SyntheticBadge /> : null}
            </div>
          </div>
        )}
        <div className={styles["body"]}>{children}</div>
      </div>
    </ProvenanceContext>
  );
}
