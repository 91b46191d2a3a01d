import { parseSourceNote } from "@plumbline/schema/vocabulary/source-note.ts";
import { useApolloClient } from "@apollo/client/react";
import { useInstallation } from "../../filters/installation.ts";
import { MoreTracedReportsDocument, type TracedReportsFragment } from "../../generated/graphql.ts";
import { Moment } from "../../ui/components/moment.tsx";
import { Tag } from "../../ui/components/tag.tsx";
import { formatMissing, missingReason } from "../../ui/formats/missing.ts";
import { periodLabel } from "../../ui/formats/period.ts";
import { nameOf, pick } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import type { FigureVariables } from "./figure-variables.ts";
import { MoreButton } from "./more-button.tsx";
import { Note, Step } from "./step.tsx";
import styles from "./provenance.module.css";
import { termName, type Provenance } from "./trace-view.ts";
import { useLongList } from "./use-long-list.ts";
import { useProvenanceWords } from "./words.ts";

type Report = TracedReportsFragment["observations"][number];

export function ReportsStep({ provenance, variables }: { readonly provenance: Provenance; readonly variables: FigureVariables }) {
  const words = useProvenanceWords();
  const client = useApolloClient();
  const { observations, terms, recordsOpen } = provenance;
  const list = useLongList<Report>(
    { rows: observations.observations, next: observations.next, total: observations.total },
    async (after) => {
      const { data } = await client.query({ query: MoreTracedReportsDocument, variables: { ...variables, after } });
      const page = data?.provenance.observations;
      return page === undefined ? null : { rows: page.observations, next: page.next, total: page.total };
    },
  );
  const entered = terms.some(({ source }) => source !== "CASES");
  const empty = !entered ? words.fromCases : recordsOpen ? words.noReports : words.reportsHidden;
  return (
    <Step number={4} title={words.steps.reports}>
      {list.rows.length === 0 ? <Note>{empty}</Note> : (
        <>
          <ul className={styles["reports"]}>
            {list.rows.map((report) => (
              <ReportItem key={`${report.term} ${report.measure} ${report.region.code} ${report.period.id} ${report.breakdown}`} report={report} provenance={provenance} />
            ))}
          </ul>
          <MoreButton list={list} />
          {recordsOpen ? null : <Note>{words.reportsHidden}</Note>}
        </>
      )}
    </Step>
  );
}

/** One reported figure with all that was entered about it, latest first. */
function ReportItem({ report, provenance }: { readonly report: Report; readonly provenance: Provenance }) {
  const language = useLanguage();
  const term = provenance.terms.find(({ number }) => number === report.term);
  const name = term === undefined ? report.measure : termName({ ...term, fn: null }, language);
  return (
    <li className={styles["report"]}>
      <p className={styles["reportName"]}>{[nameOf(report.region, language), periodLabel(report.period, language), report.breakdown === "" ? name : `${name} · ${report.breakdown}`].join(" · ")}</p>
      <ol className={styles["entries"]}>
        {report.history.map((entry) => (
          <li key={entry.version} className={styles["entry"]} data-counted={entry.counted}>
            <Entry entry={entry} />
          </li>
        ))}
      </ol>
    </li>
  );
}

function Entry({ entry: { value, missing, source, at, row, batch, counted } }: { readonly entry: Report["history"][number] }) {
  const words = useProvenanceWords();
  const language = useLanguage();
  const { timeZone } = useInstallation();
  const details = [
    ...(batch === null ? [words.noFile] : [words.file(batch.fileName, batch.author), words.hash(batch.contentHash.slice(0, 10)), words.contents(String(batch.observations), String(batch.cases))]),
    ...(row === null ? [] : [words.row(String(row))]),
    ...(source === null ? [] : [words.document(parseSourceNote(source)[pick(language, "zh", "en")])]),
  ];
  return (
    <>
      <span className={styles["entryValue"]}>{value ?? formatMissing(missingReason(missing) ?? "not_reported", language)}</span>
      <Tag kind={counted ? "accent" : "plain"}>{counted ? words.counts : words.superseded}</Tag>
      <Moment iso={at} timeZone={timeZone} />
      <span className={styles["file"]}>{details.join(" · ")}</span>
    </>
  );
}
